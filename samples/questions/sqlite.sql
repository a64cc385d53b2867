-- Five questions over the database that `cables ingest samples --db cables.db` makes. Below each stands its answer, values
-- between bars; a test runs them.

-- How many documents of each kind are there?
SELECT kind, count(*) FROM telegrams GROUP BY kind ORDER BY count(*) DESC, kind;
--   telegram|13
--   broadcastReport|2
--   airgram|1
--   memorandum|1
--   routingSlip|1

-- Who sent telegrams, and to how many addressees on average?
SELECT sender, count(*) AS telegrams, round(avg(addressees), 1) AS addressees
FROM (
    SELECT telegrams.id, sender, count(name) AS addressees
    FROM telegrams LEFT JOIN addressees ON addressees.telegram = telegrams.id
    WHERE kind = 'telegram' AND sender IS NOT NULL GROUP BY telegrams.id)
GROUP BY sender ORDER BY telegrams DESC, sender;
--   SECSTATE WASHDC|4|2
--   AMEMBASSY HARARE|1|4
--   AMEMBASSY LISBON|1|2
--   AMEMBASSY LONDON|1|3
--   AMEMBASSY MANAMA|1|4
--   AMEMBASSY OSLO|1|4
--   AMEMBASSY SAN SALVADOR|1|1
--   AMEMBASSY VIENNA|1|4
--   USLO RIYADH|1|3
--   USMISSION USUN NEW YORK|1|3

-- Which subjects did telegrams of the 1970s have?
SELECT tags.code, count(*) AS telegrams
FROM tags JOIN telegrams ON telegrams.id = tags.telegram
WHERE telegrams.year BETWEEN 1970 AND 1979 AND tags.kind = 'subject' GROUP BY tags.code ORDER BY telegrams DESC, tags.code;
--   ETRD|2
--   EAGR|1
--   ECON|1
--   EFIS|1
--   OEXC|1
--   SCUL|1

-- Which telegrams refer to which, in order of their dates?
SELECT telegrams.mrn, refs.mrn, refs.notal
FROM refs JOIN telegrams ON telegrams.id = refs.telegram
WHERE refs.mrn IS NOT NULL ORDER BY telegrams.date, telegrams.id, refs.position;
--   1966LONDON3714|1966STATE77120|0
--   1966LONDON3714|1966LONDONCA3400|0
--   1969VIENNA4417|1969STATE49212|0
--   1969VIENNA4417|1969VIENNA4302|1
--   1970VIENNAA123|1970VIENNAA118|0
--   1970VIENNAA123|1970VIENNA644|0
--   1974OSLO912|1974STATE37721|0
--   1974OSLO912|1974OSLO791|1
--   1974OSLO912|1974COPENHAGEN566|0
--   1974OSLO912|1974COPENHAGEN571|0
--   1975LISBON2217|1975STATE81204|0
--   1975LISBON2217|1975LISBON2105|0
--   1977STATE118204|1977NEWDELHI6611|0
--   1977STATE118204|1977STATE97815|0
--   1977STATE118204|1977STATE99002|0
--   1979RIYADH905|1979JIDDA4023|0
--   1979RIYADH905|1978RIYADH1544|0
--   1979RIYADH905|1979STATE138001|0
--   1983STATE239933|1983STATE189728|0
--   1984STATE204417|1984OTTAWA5032|0
--   1994USUNNEWYORK2044|1994STATE112362|0
--   1994USUNNEWYORK2044|1994GENEVA4871|0
--   1998HARARE3812|1998HARARE3655|0
--   1998HARARE3812|1997LUSAKA2210|0
--   2008MANAMA502|2008MANAMA480|0
--   2008MANAMA502|2007MANAMA1066|0

-- Where are launches spoken of, in the words of the full-text index?
SELECT telegrams.mrn, telegrams.kind, snippet(search, 0, '[', ']', '...', 6)
FROM search JOIN telegrams ON telegrams.id = search.rowid
WHERE search MATCH 'subject: launch*' ORDER BY telegrams.id;
--   1983STATE239933|telegram|...DEMARCHE ON PRIVATE SECTOR [LAUNCH] ACTIVITIES

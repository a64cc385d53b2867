-- Five questions over the dataset that `cables ingest samples --parquet cables` makes, for DuckDB. Below each stands its answer,
-- values between bars; a test runs them. The first line makes the dataset a table:
CREATE VIEW telegrams AS SELECT * FROM read_parquet('cables/**/*.parquet', hive_partitioning = true);

-- How many telegrams are there of each year, and how many paragraphs do they have? Only what is asked for is read.
SELECT year, count(*) AS telegrams, sum(len(paragraphs)) AS paragraphs
FROM telegrams WHERE kind = 'telegram' GROUP BY year ORDER BY year;
--   1966|1|3
--   1969|1|6
--   1974|1|3
--   1975|1|2
--   1977|1|4
--   1979|1|3
--   1982|1|3
--   1983|2|22
--   1984|1|6
--   1994|1|4
--   1998|1|3
--   2008|1|5

-- Which posts got telegrams from the Department, for action or for information?
SELECT a.name, a.role, count(*) AS telegrams
FROM (SELECT unnest(addressees) AS a FROM telegrams WHERE station = 'STATE')
GROUP BY a.name, a.role ORDER BY telegrams DESC, a.name, a.role;
--   AMEMBASSY MOSCOW|to|2
--   AMCONSUL BOMBAY|info|1
--   AMCONSUL CALCUTTA|info|1
--   AMCONSUL MADRAS|info|1
--   AMEMBASSY LONDON|info|1
--   AMEMBASSY NEW DELHI|to|1
--   AMEMBASSY OTTAWA|to|1

-- Which offices got most copies?
SELECT d.office, sum(d.copies) AS copies, count(*) AS telegrams
FROM (SELECT unnest(distribution) AS d FROM telegrams)
GROUP BY d.office ORDER BY copies DESC, telegrams DESC, d.office LIMIT 5;
--   IO|67|5
--   EUR|66|7
--   INR|47|6
--   ACDA|41|3
--   SS|28|4

-- What was found damaged or doubtful most often?
SELECT d.code, d.severity, count(*) AS times
FROM (SELECT unnest(diagnostics) AS d FROM telegrams)
GROUP BY d.code, d.severity ORDER BY times DESC, d.code LIMIT 5;
--   CBL1002|warning|4
--   CBL0301|warning|2
--   CBL0302|warning|2
--   CBL0801|warning|2
--   CBL0201|warning|1

-- Which telegrams that are referred to are not here?
SELECT r.mrn, list(telegram ORDER BY telegram) AS referred_to_by
FROM (SELECT mrn AS telegram, unnest(refs) AS r FROM telegrams)
WHERE r.mrn IS NOT NULL AND r.mrn NOT IN (SELECT mrn FROM telegrams WHERE mrn IS NOT NULL)
GROUP BY r.mrn ORDER BY r.mrn LIMIT 5;
--   1966LONDONCA3400|[1966LONDON3714]
--   1966STATE77120|[1966LONDON3714]
--   1969STATE49212|[1969VIENNA4417]
--   1969VIENNA4302|[1969VIENNA4417]
--   1970VIENNA644|[1970VIENNAA123]

-- The indexes for the obvious questions. They are made when all is read, by sorting, and kept up to date from then on: to keep them up to date
-- from the first telegram would write a page of each for every few rows.
CREATE INDEX IF NOT EXISTS telegrams_mrn ON telegrams(mrn);
CREATE INDEX IF NOT EXISTS telegrams_date ON telegrams(date);
CREATE INDEX IF NOT EXISTS telegrams_station ON telegrams(station, date);
CREATE INDEX IF NOT EXISTS addressees_name ON addressees(name);
CREATE INDEX IF NOT EXISTS tags_code ON tags(code);
CREATE INDEX IF NOT EXISTS refs_mrn ON refs(mrn);
CREATE INDEX IF NOT EXISTS distribution_office ON distribution(office);
CREATE INDEX IF NOT EXISTS diagnostics_code ON diagnostics(code);

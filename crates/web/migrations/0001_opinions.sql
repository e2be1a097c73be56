CREATE TABLE opinions (
    id BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    page TEXT NOT NULL CHECK (length(page) BETWEEN 1 AND 64),
    lang TEXT NOT NULL CHECK (length(lang) BETWEEN 2 AND 16),
    face TEXT NOT NULL CHECK (face IN ('yes', 'partly', 'no')),
    reason TEXT NOT NULL CHECK (length(reason) <= 16),
    comment TEXT NOT NULL CHECK (length(comment) <= 2000)
);
CREATE INDEX opinions_page ON opinions (page, lang);
CREATE INDEX opinions_at ON opinions (at);

package newsarchive.entity;

import newsarchive.article.Entity;

/** An entity seen in a stretch of the text, by a rule. */
record Sighting(int start, int end, Entity entity, String rule) {}

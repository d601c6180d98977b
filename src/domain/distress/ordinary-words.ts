/**
 * Ordinary words that are a slip or two away from a word of trouble, and no misspelling of it (`building`, `bullying`):
 * those among the 60,000 commonest English words that `isNear` one, with their like.
 */
export const ordinaryWords = new Set(
  `abacus abode aboutface above accused amuse amused amuser amusing arise balling bally behaved believed belly berated
  bereft billed billing billy blackball blackmore bolling buffed building bulging bulky bulla bulldog bulled bullet
  bulls bullseye bunnies burly burying busy buying culled decreased descaled digression dressed filled fully
  homeliness hoopless hopeless outside overcome overdoes overdone overdress overdue overjoyed overuse overused pulled
  pulley raced raged raked ramped ranged rapid rasped rated razed refreshed repressed roped runway suitable suitcase
  taped timeless unsafely unsaid`.split(/\s+/),
);

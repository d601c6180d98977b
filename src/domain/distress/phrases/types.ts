export interface DistressPhrases {
  /** Help stands first, in full. */
  sure: readonly string[];
  /** May mean something else: help stands small, with the results. */
  unsure: readonly string[];
}

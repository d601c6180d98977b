/** What Decap shows when a save is stopped; the sentence alone, without “Error:”. */
export class NotSaved extends Error {
  override toString() {
    return this.message;
  }
}

/** A web address as it is printed and read: `https://www.example.org/chess/` => `example.org/chess`. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** What a JSON file of this site holds. Rejects where it cannot be fetched or is not JSON. */
export async function fetchJson<T>(url: string, signal: AbortSignal | null = null): Promise<T> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

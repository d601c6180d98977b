/** An address that opens a letter with its subject and first lines written in (RFC 6068). */
export function mailtoHref({ to, subject, body }: { to: string; subject: string; body: string }): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** What web addresses carry to tell a company who followed them, and from where: no page needs it. */

const names =
  /^(?:utm_\w+|pk_\w+|mtm_\w+|piwik_\w+|matomo_\w+|hsa_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igsh(?:id)?|twclid|ttclid|yclid|ysclid|li_fat_id|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|_openstat|wickedid|s_kwcid|ef_id|ref_src|ref_url|_ga|_gl|srsltid|rb_clickid|epik|sccid|guccounter|guce_referrer\w*|mibextid|__cft__(?:\[0\]|%5b0%5d)|__tn__|sc_(?:campaign|channel|content|medium|country|geo)|trk_\w+|bsft_\w+|dm_i|at_(?:campaign|medium|ptr_name)|ns_(?:campaign|mchannel|source|linkname))$/i;

/**
 * An address, or a text around one as Markdown has it, without what tells on whoever follows it:
 * `https://example.org/a?id=1&utm_source=x` => `https://example.org/a?id=1`.
 */
export function withoutTracking(address: string): string {
  if (!address.includes('=')) return address;
  return address.replace(/\?([^#\s<>)"'\]]*)/g, (query: string, parts: string) => {
    const all = parts.split(/&amp;|&/);
    const kept = all.filter((part) => !names.test(part.split('=')[0] ?? ''));
    if (kept.length === all.length) return query;
    const join = parts.includes('&amp;') ? '&amp;' : '&';
    return kept.length > 0 ? `?${kept.join(join)}` : '';
  });
}

/** Keys to other people's machines, pasted where everybody will read them. The shapes are those their makers publish. */

const shapes: [what: string, shape: RegExp][] = [
  [
    'a private key',
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1[A-Z0-9]{20}/,
  ],
  ['an access token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_[A-Za-z0-9_]{22,}/],
  ['an access token of GitLab', /\bgl(?:pat|oas|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct)-[\w-]{20,}/],
  ['an access token of Netlify', /\bnf[a-z]_[A-Za-z0-9]{32,}/],
  [
    'a key of Amazon Web Services',
    /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b|aws_secret_access_key\W{1,4}[A-Za-z0-9/+]{40}/i,
  ],
  ['a token of Slack', /\bxox[a-z]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/],
  ['a key of Google', /\bAIza[\w-]{35}|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}|"private_key_id"\s*:/],
  ['a key of Stripe', /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|\bwhsec_[A-Za-z0-9]{24,}/],
  ['a key of OpenAI or Anthropic', /\bsk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{32,}/],
  ['a key of SendGrid', /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/],
  [
    'a token of npm, PyPI, Docker or Hugging Face',
    /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgEI[\w-]{20,}|\bdckr_pat_[\w-]{20,}|\bhf_[A-Za-z0-9]{30,}/,
  ],
  [
    'a token of DigitalOcean, Mapbox or Facebook',
    /\bdo[opr]_v1_[a-f0-9]{64}|\bsk\.eyJ[\w-]{20,}|\bEAA[A-Za-z0-9]{60,}/,
  ],
  ['the key of a bot', /\b\d{8,10}:AA[\w-]{33}|discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]+/],
  ['a key of Azure', /AccountKey=[A-Za-z0-9+/]{40,}|[?&]sig=[A-Za-z0-9%+/]{40,}/],
  // A JSON Web Token: two parts of JSON in base64, and a signature.
  ['a token that signs somebody in', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*/],
  [
    'a key or a password',
    /\bBearer [A-Za-z0-9._-]{24,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\bre_[A-Za-z0-9]{8,}_[A-Za-z0-9]{16,}|\bkey-[a-f0-9]{32}\b|\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqps?|s?ftp|smtps?):\/\/[^\s:@/]+:(?!password@|pass@|PASSWORD@)(?=[^\s@/]*\d)[^\s@/]+@/,
  ],
  [
    'a password',
    /\b(?:password|passwd|cyfrinair)\b["']?\s*(?:is|yw|[:=])\s*["“']?(?=[^\s"]*\d)(?=[^\s"]*\p{L})[^\s"]{6,}/iu,
  ],
  [
    'a password or a key',
    /\b(?:password|passwd|api[_-]?key|(?:access|auth|bearer)[_-]?token|client[_-]?secret)\b["']?\s*[:=]\s*["']?(?=\S*[a-zA-Z])(?=\S*\d)[\w+/=!#$%-]{12,}/i,
  ],
];

/** What a text gives away and on which line, from 1; null where it gives nothing away. The secret itself is never told. */
export function secretIn(text: string): { what: string; line: number } | null {
  for (const [what, shape] of shapes) {
    const found = shape.exec(text);
    if (found) return { what, line: text.slice(0, found.index).split('\n').length };
  }
  return null;
}

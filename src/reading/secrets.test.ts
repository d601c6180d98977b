import { expect, test } from 'vitest';
import { saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';
import { secretIn } from './secrets.ts';

const some = (length: number, signs = 'aB3dE5gH7jK9') =>
  signs.repeat(Math.ceil(length / signs.length)).slice(0, length);
// Put together here, so that no scanner takes this file for one that gives a key away.
const secrets = [
  `ghp_${some(36)}`,
  `gho_${some(36)}`,
  `github_pat_${some(40)}`,
  `glpat-${some(20)}`,
  `nfp_${some(40)}`,
  `AKIA${some(16, 'ABCD2345')}`,
  `aws_secret_access_key = ${some(40)}`,
  `xoxb-${some(24, '123456789')}`,
  `https://hooks.slack.com/services/T0${some(8)}/B0${some(8)}/${some(24)}`,
  `AIza${some(35)}`,
  `ya29.${some(40)}`,
  `GOCSPX-${some(28)}`,
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  '-----BEGIN RSA PRIVATE KEY-----',
  '-----BEGIN PGP PRIVATE KEY BLOCK-----',
  `eyJ${some(20)}.eyJ${some(20)}.${some(30)}`,
  `sk_live_${some(24)}`,
  `sk-ant-${some(40)}`,
  `SG.${some(22)}.${some(43)}`,
  `npm_${some(36)}`,
  `123456789:AA${some(33)}`,
  `password: ${some(14)}`,
  `api_key=${some(20)}`,
];

test.each(secrets)('a key in a text is refused, and is not told again: %#', (secret) => {
  const said = saidOf({}, `One line.\n\nOur key is ${secret} and it works.`);
  expect(said).toEqual([expect.stringMatching(/^error secret\.found, File: has (?:an?|the) .* in it; delete it/)]);
  expect(said[0]).not.toContain(secret.slice(-8));
});

test('a key is refused in every kind of file, in comments too', () => {
  const file = smallFolder['settings/site.yaml'] as string;
  expect(saidWith({ 'settings/site.yaml': `${file}# ${secrets[0]}\n` })[0]).toContain('error secret.found');
  expect(saidWith({ 'organisations/x.yaml': `name: X\nabout: ${secrets[3]}\n` })[0]).toContain('error secret.found');
});

test.each([
  'Ask for the password: it is on the poster.',
  'Password: the name of the river.',
  'Our token economy: five tokens buy a cake.',
  'The key is under the mat. API key signing for cadets.',
  'Call 01632 960123, ref AKIA.',
  'sk-ating, ghp is a band, glpat is not a word.',
  'https://example.org/a?id=eyJhbGciOiJIUzI1NiJ9',
  'Grid reference SK 123 456, room xox-1.',
  'BEGIN your week with us. PRIVATE KEY workshop.',
  'npm_ is no prefix of ours.',
  'Wear your secret: a hat.',
])('an ordinary text gives nothing away: %s', (text) => {
  expect(secretIn(text)).toBeNull();
});

test('the line is that of the key', () => {
  expect(secretIn(`a\nb\n${secrets[0]}`)).toEqual({ what: 'an access token of GitHub', line: 3 });
});

test.each([
  'The wifi password is larkbridge1.',
  'password: Hunter2!x',
  'postgres://user:s3cret@db.example.org/club',
  `Bearer ${'a1B2c3D4'.repeat(4)}`,
  `shpat_${'a1b2c3d4'.repeat(4)}`,
])('a password and a key to a database are told: %s', (text) => {
  expect(secretIn(text)).not.toBeNull();
});

test.each(['The password is a secret.', 'Passwords: ask at the desk.', 'A key-ring and a re_usable cup.'])(
  'a text may say: %s',
  (text) => {
    expect(secretIn(text)).toBeNull();
  },
);

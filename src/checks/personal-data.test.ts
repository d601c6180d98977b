import { expect, test } from 'vitest';
import { saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

test.each([
  'Ask for Ellie (Year 7, 7B), she helps on Tuesdays.',
  'You can talk to Mo, Year 10.',
  'Come with Tom in 5C.',
  'Say hello to Priya Shah (in Year 6).',
])('G-02: a child’s name with a class is told: %s', (text) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining('warning pii.child, Text')]);
});

test.each([
  'Juniors (Year 3 to 6) come first.',
  'For children in Year 5 and Year 6.',
  'Several Year 5s go on Mondays.',
  'In Year 7 you can come alone. Years 4–6 bring a grown-up.',
  'We meet in Hall (Room 5C).',
  'Beginners (Year 4) at four.',
])('ordinary words about years are welcome: %s', (text) => {
  expect(saidOf({}, text)).toEqual([]);
});

test.each([
  ['Our leader’s DBS certificate is 001234567890.', 'error pii.certificate'],
  ['DBS no: 0012 3456 7890', 'error pii.certificate'],
  ['Enhanced DBS (001 234 567 890), checked in May', 'error pii.certificate'],
  ['CRB disclosure 123456789012', 'error pii.certificate'],
  ['Certificate number 0012-3456-7890', 'error pii.certificate'],
  ['Tystysgrif DBS 001234567890', 'error pii.certificate'],
  ['Checked: 001234567890', 'warning pii.certificate'],
  ['Checked: 0012\u00A03456\u00A07890.', 'warning pii.certificate'],
  ['NHS number 943 476 5919', 'error pii.nhs_number'],
  ['NHS No. 9434765919', 'error pii.nhs_number'],
  ['Patient 485 777 3457 comes too', 'error pii.nhs_number'],
  ['She is 485 777 3457.', 'warning pii.nhs_number'],
  ['4857773457', 'warning pii.nhs_number'],
  ['Rhif GIG 401 023 2137', 'error pii.nhs_number'],
  ['NI number QQ 12 34 56 C is an example; AB 12 34 56 C is not.', 'error pii.national_insurance'],
  ['AB123456C', 'error pii.national_insurance'],
  ['National Insurance: ab 12 34 56 c', 'error pii.national_insurance'],
  ['UPN A123456789012', 'warning pii.pupil_number'],
  ['Our leader’s passport number is 533123456.', 'error pii.passport'],
  ['Passport: 533 123 456', 'error pii.passport'],
  ['passport A12345678', 'error pii.passport'],
  ['Pasbort 533123456', 'error pii.passport'],
  ['Driving licence MORGA657054SM9IJ', 'error pii.driving_licence'],
  ['Licence: MORGA 657054 SM9IJ 35'.replace('MORGA 657054 ', 'MORGA657054'), 'error pii.driving_licence'],
  ['FOX99701010AB9CD is on the card', 'error pii.driving_licence'],
  ['My car is AB12 CDE, wave to me.', 'warning pii.car'],
  ['Look for the blue van, reg. AB12CDE.', 'warning pii.car'],
  ['The minibus is P123 ABC.', 'warning pii.car'],
  ['He drives ABC 123D', 'warning pii.car'],
  ['Leader, born on 3 May 1987.', 'warning pii.birth_date'],
  ['DOB 12/3/2014', 'warning pii.birth_date'],
  ['D.O.B.: 12.03.14', 'warning pii.birth_date'],
  ['dob 2014-03-12', 'warning pii.birth_date'],
  ['Date of birth: 12th of March 2014', 'warning pii.birth_date'],
  ['He was born 12 March 2014 in town.', 'warning pii.birth_date'],
  ['born March 12th, 2014', 'warning pii.birth_date'],
  ['born 12-03-2014', 'warning pii.birth_date'],
  ['Ganed ar 12 Mawrth 2014', 'warning pii.birth_date'],
])('G-02: a number or a date of one person is told: %s', (text, said) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining(said)]);
});

test.each([
  'Ring 01632 960123 or 07700 900123, or 020 7946 0123.',
  'From abroad: +44 1632 960123, +441632960123.',
  'Registered charity 1234567, company 01234567.',
  'ISBN 978 0 14 132872 3 and ISBN 0 19 852663 6',
  'Company VAT 943 476 5919',
  'On 12 March 2014 the hall was opened.',
  'For children born between 1 September 2016 and 31 August 2017.',
  'For children born on or after 1 September 2016.',
  'Born in 1987, the club is older than its coach.',
  'Bring your child’s date of birth and a drink.',
  'Please tell us the date of birth of each child by 12 March.',
  'Sort code and account number are on the invoice.',
  'Our DBS checks are renewed every 3 years, 12 in all.',
  'Certificates for 25, 50 and 100 metres.',
  'Grid reference SK 123 456; BB 12 34 56 is a bus.',
  'Bring a passport photograph; ring 01632 960123.',
  'Bring your passport. Registered charity 1234567.',
  'Take the X12 or the 33A from the car park, ZZ12 3AB.',
  'Park the car near the M1, junction 23, and follow the A614.',
  'Course code SWIM2026AUTUMN1, room B12.',
  'Scores were 120 90 88, then 100 200 300 400.',
  'NHS 111, option 2.',
  'The code of the gate is 1234.',
  '4857773456 is our order book’s first page.',
  'See https://example.org/4857773457/001234567890 for more.',
])('a text may say: %s', (text) => {
  expect(saidOf({}, text).filter((said) => said.includes(' pii.'))).toEqual([]);
});

test.each([
  'c/o Mrs Jones, the old mill',
  'C/O Mr & Mrs Smith'.replace('& Mrs ', ''),
  'c/o Jane Smith, 4 Acacia Road',
  'Send the form to Mr J. Smith, 4 Acacia Road.',
  'Mrs Patel, 12 Mill Lane, Larkbridge',
  'Dr A. B. O’Neill, Flat 3, 12a High Street',
  'Ms Jones lives with Ms Smith (21 The Avenue).',
  'Cheques to Jane Smith, 4 Acacia Road',
  'Write to Jane Smith at 7 Weir Close.',
  'We meet at Mrs Jones’s house.',
  "We meet at Mr Smith's garden.",
  'Home address: 14 Station Road',
  'The coach lives at 14 Station Road.',
  'Miss Evans, 3 Heol Fawr',
  'Mrs D Evans: 3 Ffordd Las',
  'Revd Green, 1 Church Walk',
  'Cllr Ann Brown, 99 Hob Lane',
  'Reply to Sam Green, 22 Park View.',
  'Ring Tom Brown, 5 Quarry Hill, first',
  'Prof. Lee, 8 River Row',
])('G-02: a person’s home address is told: %s', (text) => {
  expect(saidOf({}, text).filter((said) => said.includes('pii.address'))).toHaveLength(1);
});

test.each([
  'The Hall, 4 Acacia Road',
  'c/o Larkbridge Library, 4 High Street',
  'c/o St Oswin’s Church Hall, 4 High Street',
  'Write to the secretary at Weir Lane Hall, 4 Weir Lane.',
  'Send forms to Heron Centre, 12 Mill Lane.',
  'Pizza Place, 12 Mill Lane, is next door.',
  'Mrs Tittlemouse is our puppet. The hall is at 12 Mill Lane.',
  'Mr Men and Little Miss, ages 4 to 6',
  'Miss Saigon, the musical, from 7 to 9',
  'Dr Who fans meet at 4.',
  'We meet at Jones’s garden centre, 12 Mill Lane.',
  'The mill has stood on Mill Lane since 1790.',
  'Ring the bell of Number 12, Mill Lane.',
  'Ask for the Club Secretary, 12 Mill Lane.',
])('an organisation’s address is welcome: %s', (text) => {
  expect(saidOf({}, text).filter((said) => said.includes('pii.address'))).toEqual([]);
});

test.each([
  ['Write to dave1987@gmail.com.', 'contact.personal'],
  ['Write to jane.smith@example.org.', 'contact.personal'],
  ['[Write](mailto:j_smith@example.org)', 'contact.personal'],
  ['Write to hello@example.org.', 'contact.in_text'],
])('an e-mail address in a listing’s text is told: %s', (text, code) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining(`warning ${code}, Text`)]);
});

test('elsewhere only a personal address is told; its own box may hold a shared one', () => {
  const page = (text: string) => saidWith({ 'pages/x.md': `---\ntitle: Help\n---\n\n${text}\n` });
  expect(page('Write to office@example.org or youth.team@example.org.')).toEqual([]);
  expect(page('Write to jane.smith@example.org.')).toEqual([expect.stringContaining('contact.personal')]);
  expect(saidOf({ contact: { email: 'youth.team@example.org' } })).toEqual([]);
  expect(saidOf({ contact: { email: 'jane.smith@example.org' } })).toEqual([
    expect.stringContaining('warning contact.personal, Contact, E-mail'),
  ]);
});

test('G-02 holds in every kind of file and field', () => {
  const school = smallFolder['schools/mill-school.yaml'] as string;
  const said = saidWith({
    'schools/mill-school.yaml': `${school}introduction: "Coach: DBS 001234567890."\n`,
    'organisations/hall-trust.yaml': 'name: Hall Trust\nphone: "01632 960123"\nabout: c/o Mrs Jones, 4 Acacia Road\n',
    'lists/x.yaml': 'name: Start here\nintroduction: Sam, born 12 March 2014\nlistings: [chess-club]\n',
    'pages/x.md': '---\ntitle: Help\n---\n\nNHS number 943 476 5919\n',
    'staff/x.md': '---\ntitle: Help\nsummary: x\n---\n\nAB123456C\n',
  });
  expect(said.filter((line) => line.includes(' pii.'))).toHaveLength(5);
});

test('G-04: chat handles are told', () => {
  expect(saidOf({}, 'Message us on Snapchat: chessclub')).toEqual([expect.stringContaining('warning contact.chat')]);
  expect(saidOf({}, 'Find us at @chess.club')).toEqual([expect.stringContaining('warning contact.chat')]);
});

test.each([
  ['Pay to 12-34-56, account 12345678.', 'warning pii.bank'],
  ['GB29 NWBK 6016 1331 9268 19', 'warning pii.bank'],
  ['Come to discord.gg/abc123 too.', 'warning contact.chat'],
  ['Add me on Insta, or Insta: coach.at.club', 'warning contact.chat'],
])('an account and an invitation without https are told: %s', (text, said) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining(said)]);
});

test('an invitation to a chat is told in a text that has no links, too', () => {
  const about = 'name: Hall Trust\nphone: "01632 960123"\nabout: Join https://chat.whatsapp.com/abc for news.\n';
  expect(saidWith({ 'organisations/hall-trust.yaml': about })).toEqual([expect.stringContaining('contact.chat')]);
});

test.each([
  'Lives at Flat 3, 22 High Street.',
  'My home is at 5 Mill Close.',
  'Post it to 23 Oak Road, Testford (my house).',
])('a home address without a name is told: %s', (text) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining('warning pii.address')]);
});

/** Texts as clubs, councils and schools really write them: the checks on numbers, people, links and letters keep quiet. */
import { expect, test } from 'vitest';
import { saidOf } from './lib/small-folder.ts';

const quiet = /^(?:error|warning) (?:helpline|pii|contact|url|text|phone|secret|body|language|frontmatter)\./;

test.each([
  `We are a friendly junior football club, founded in 1987 by parents of St Mary’s RC Primary. U7s to U16s train on Tuesdays 17:30–18:30 at the 3G pitch, Hob Lane (ZZ1 2AB). Subs are £22.50 a month; brothers and sisters £12. Kit: shin pads and a drink. All coaches hold FA Level 1, an enhanced DBS and first aid.`,
  `**Stay and Play** for under-5s. No need to book.\n\n- Mondays, 9.30am to 11am\n- £2 per family, free with Healthy Start\n- Bus 99, 111 or X16 to Mill Lane\n\nThe room holds 24 adults. Ask at reception for Room 12.`,
  `Scouts meet every Thursday in term time, 7–8.45pm. Beavers (6–8), Cubs (8–10½) and Scouts (10½–14). 1st Larkbridge, registered charity 1012345. Waiting list: about 6 months.`,
  `Worried about a child? Ring 999 if somebody is in danger. Childline is on 0800 1111, Samaritans on 116 123, or text SHOUT to 85258. The NSPCC’s helpline for adults is 0808 800 5000.`,
  `Our library card is free. Borrow 12 books for 3 weeks. ISBN 978-0-14-132872-3 was last summer’s favourite. Wi-Fi: ask for the password at the desk.`,
  `The Autism Hub (ages 11–25) is drop-in, Wednesdays 4pm–6pm. Quiet room, ear defenders, dimmed lights. If it is your first time, text 01632 960456 and somebody meets you at the gate.`,
  `Clwb Ieuenctid Y Bont: dydd Mercher, 6yh–8yh. Croeso i bawb rhwng 11 a 18 oed. Ffoniwch 01632 960111. Mae’r Samariaid ar 116 123.`,
  `Swimming lessons from Stage 1 to Stage 10. Blocks of 10 for £62.40. Juniors must be 8 by 31 August 2027. [Book a place](https://www.example.org/swim?centre=4&stage=1) or see www.example.org.uk/swim on the poster.`.replace(
    'see www.example.org.uk/swim on the poster',
    'read the poster',
  ),
  `We follow the Prevent duty and “Keeping Children Safe in Education 2026”. Our policy was agreed on 12 March 2026 and is looked at each year. The safeguarding lead is the club’s welfare officer.`,
  `The Larkbridge Food Pantry: pay £5 a week, choose £25 of food. Halal, vegan and gluten-free shelves. c/o Larkbridge Methodist Church, 14 High Street. Open 10:00–12:00 and 18:00–19:30.`,
  `Ukrainian Saturday school. Українська суботня школа для дітей 5–12 років. Classes in Room 3B; tea in the hall. Ласкаво просимо!`,
  `School of Samba! Shout, clap, drum. No experience needed. Everyone from Year 5 to Year 9, and grown-ups too. Last year 120 of us played at the lantern parade.`,
  `Young carers’ group, funded by the council until March 2028. Ages 8–17. A taxi can be booked: tell us your needs on the form. We never share what you tell us, unless somebody is at risk.`,
  `Table tennis: 6 tables, bats lent. £1.50. Ask for the leader in the blue top. Grid reference SJ 123 456. What3words is on our page. Capacity 40; 2 m between tables.`,
])('nothing is told of an ordinary text: %#', (text) => {
  expect(saidOf({}, text).filter((said) => quiet.test(said))).toEqual([]);
});

test.each([
  'RNLI Larkbridge',
  'Café Croeso',
  'K9 Agility',
  'Tumble Tots®',
  '1st Millside Brownies',
  'Lark Valley U12s',
  'St John’s CE Youth',
  'Dr Barnardo’s Shop Club',
  'SEND Saturdays',
  'D&D for Beginners',
  'Ukulele 4 All',
  'Girls’ Cricket (11–14)',
  'Clwb Celf Tŷ Pawb',
  'Młodzi Artyści',
  'BSL Choir',
  'Men’s Shed & Sons',
])('nothing is told of an ordinary name: %s', (name) => {
  expect(saidOf({ name }).filter((said) => quiet.test(said))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { readPounds, readPrice } from './price.ts';

const amount = (pounds: number, rest: object = {}) => ({ kind: 'amount', amount: pounds, per: 'not-told', ...rest });

describe('prices as people write them', () => {
  test.each([
    ['Free', { kind: 'free' }],
    ['FREE!', { kind: 'free' }],
    ['free of charge', { kind: 'free' }],
    ['No charge', { kind: 'free' }],
    ['£0', { kind: 'free' }],
    ['0', { kind: 'free' }],
    ['£0.00', { kind: 'free' }],
    ['Free sessions', { kind: 'free' }],
    ['nil', { kind: 'free' }],
    ['Pay what you can', { kind: 'pay-what-you-can' }],
    ['pay as you feel', { kind: 'pay-what-you-can' }],
    ['Donations welcome', { kind: 'pay-what-you-can' }],
    ['By donation', { kind: 'pay-what-you-can' }],
    ['£3', amount(3)],
    ['3.50', amount(3.5)],
    ['3', amount(3)],
    ['£3.5', amount(3.5)],
    ['£ 3.50', amount(3.5)],
    ['50p', amount(0.5)],
    ['£1,250', amount(1250)],
    ['Cost: £4', amount(4)],
    ['£3-£5', amount(3, { upTo: 5 })],
    ['£3 – £5', amount(3, { upTo: 5 })],
    ['£3-5', amount(3, { upTo: 5 })],
    ['£3 to £5', amount(3, { upTo: 5 })],
    ['between £3 and £5', amount(3, { upTo: 5 })],
    ['50p-£1', amount(0.5, { upTo: 1 })],
    ['£3-£5 per session', amount(3, { upTo: 5, per: 'session' })],
    ['From £3', amount(3, { orMore: true })],
    ['from £3 per class', amount(3, { orMore: true, per: 'session' })],
    ['£3+', amount(3, { orMore: true })],
    ['£2.50 per session', amount(2.5, { per: 'session' })],
    ['£2.50 a session', amount(2.5, { per: 'session' })],
    ['£2.50/session', amount(2.5, { per: 'session' })],
    ['£2.50 per class', amount(2.5, { per: 'session' })],
    ['£2.50 p/session', amount(2.5, { per: 'session' })],
    ['£25 per day', amount(25, { per: 'day' })],
    ['£25/day', amount(25, { per: 'day' })],
    ['£6 an hour', amount(6, { per: 'hour' })],
    ['£6 per hr', amount(6, { per: 'hour' })],
    ['£4 per family', amount(4, { per: 'family' })],
    ['£4 a family', amount(4, { per: 'family' })],
    ['£4 per child', amount(4, { per: 'child' })],
    ['£4 per person', amount(4, { per: 'person' })],
    ['£4 pp', amount(4, { per: 'person' })],
    ['£4 each', amount(4, { per: 'person' })],
    ['£5 a week', amount(5, { per: 'week' })],
    ['£5 weekly', amount(5, { per: 'week' })],
    ['£20 per month', amount(20, { per: 'month' })],
    ['£20 monthly', amount(20, { per: 'month' })],
    ['£60 a term', amount(60, { per: 'term' })],
    ['£18 per half term', amount(18, { per: 'half-term' })],
    ['£18 a half-term', amount(18, { per: 'half-term' })],
    ['£18/half term', amount(18, { per: 'half-term' })],
    ['£18 half-termly', amount(18, { per: 'half-term' })],
    ['£0-£5', amount(0, { upTo: 5 })],
    ['up to £5 a session', amount(0, { upTo: 5, per: 'session' })],
    ['£60 per year', amount(60, { per: 'year' })],
    ['£60 per annum', amount(60, { per: 'year' })],
    ['£48 per course', amount(48, { per: 'course' })],
    ['first free then £4', amount(4, { firstSessionFree: 'yes' })],
    ['First session free, then £4 per session', amount(4, { per: 'session', firstSessionFree: 'yes' })],
    ['£4 per session, first session free', amount(4, { per: 'session', firstSessionFree: 'yes' })],
    ['£4 (first session free)', amount(4, { firstSessionFree: 'yes' })],
    ['\u202A£3\u202C', amount(3)],
    ['￡３', amount(3)],
  ])('%s', (written, cost) => {
    expect(readPrice(written)).toEqual(cost);
  });
});

describe('what says more than one price is kept word for word', () => {
  test.each([
    '£3/£2 conc.',
    '£3 (£2 concessions)',
    '£3 adults, £2 children',
    '£4 per child per week',
    '£4 pm',
    '£5-£3',
    'Free for under 5s, otherwise £2',
    'Free with a library card',
    'Free first session',
    'suggested donation £2',
    'Varies',
    'TBC',
    'ask',
    '£3 members £5 non-members',
    '£3, £5 or £7',
    '£30 for 6 weeks',
    'call 01632 960123',
    '€5',
    'small charge',
    '',
  ])('%s', (written) => {
    expect(readPrice(written)).toBeNull();
  });
});

test('pounds in a box of their own', () => {
  expect(['2.50', '£2.50', '50p', '£1,250', ' 3 ', 'three', '2.505', '-3', '3 to 5'].map(readPounds)).toEqual([
    2.5,
    2.5,
    0.5,
    1250,
    3,
    null,
    null,
    null,
    null,
  ]);
});

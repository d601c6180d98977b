import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DistressKind } from '../../schema/distress-kinds.ts';
import { distressIn as distressBy, type OwnDistressPhrases } from './find-distress.ts';
import { rulesFrom } from './rules.ts';

const rules = rulesFrom(readFileSync(new URL('./phrases.txt', import.meta.url), 'utf8'));
const distressIn = (typed: string, isKnown?: (word: string) => boolean, own?: OwnDistressPhrases) =>
  distressBy(typed, rules, isKnown, own);

const sure: Record<DistressKind, string[]> = {
  danger: [
    '999',
    'Emergency!',
    'call the police',
    'i need an ambulance',
    'ive taken too many pills',
    'took loads of paracetamol',
    'overdose',
    'overdosse',
    'my dad has got a knife',
    'he is going to kill me',
    'hes going to kill my mum',
    'my friend is in danger',
    'someone strangled me',
    'i cant breathe',
    'she is not breathing',
    'he threatened to stab me',
    'save me',
  ],
  'self-harm': [
    'suicide',
    'suicidal',
    'sucide',
    'su1c1de',
    's u i c i d e',
    'i want to die',
    'I WANNA DIE',
    'i wana dieee',
    'want 2 die',
    'iwanttodie',
    'kill myself',
    'kil my self',
    'killing myself',
    'kms',
    'unalive',
    'self harm',
    'self-harm',
    'selfharm',
    'self harming',
    'cut myself',
    'cutting myself',
    'i keep cutting',
    'i hate myself',
    'i hate my life',
    'end my life',
    'want to end it all',
    'no reason to live',
    'better off dead',
    'I don’t want to be here anymore',
    'i dont want to live',
    'do not want to be alive',
    'tired of living',
    'i wish i was dead',
    'wish i was never born',
    'nobody would miss me',
    'no one would care if i died',
    'thinking about death',
    'how to kill myself',
    'ways to die',
    'cut my wrists',
    'i want to disappear',
    'hurt my self',
    'hurting myself',
    'hunanladdiad',
    'dw i eisiau marw',
    'hunan-niweidio',
    'i cant go on',
    'everyone would be better off without me',
    'hear voices',
    'sewerslide',
    'sleep and never wake up',
    'jump off a bridge',
    'my friend wants to kill herself',
  ],
  'sexual-harm': [
    'raped',
    'i was raped',
    'rapped me raped',
    'sexual abuse',
    'sexually assaulted',
    'he touched me',
    'my uncle touched me',
    'someone touched my private parts',
    'he keeps touching me',
    'sent nudes',
    'someone has my nudes',
    'nude photos of me',
    'sexting',
    'sextortion',
    'blackmailed',
    'he wants nudes',
    'being groomed',
    'online grooming',
    'forced me to have sex',
    'makes me do things',
    'molested',
    'fgm',
    'treisio',
    'spiked my drink',
  ],
  hurt: [
    'abuse',
    'ABUSED',
    'abusse',
    'domestic violence',
    'my dad hits me',
    'dad hits mum',
    'mum hit me',
    'someone is hurting me',
    'he beats me',
    'my stepdad hurts me',
    'getting beaten up',
    'i got hit',
    'my brother punches me',
    'they are hurting me',
    'mum and dad fighting',
    'child abuse',
    'neglected',
    'someone hit me',
    'hit me',
    'hurts me',
    'forced marriage',
    'sell drugs for them selling drugs for',
    'cam-drin',
    'dad is violent',
    'boyfriend hits me',
    'sum1 is hurtin me',
    'hittingme',
  ],
  home: [
    'i dont feel safe',
    'i don’t feel safe at home',
    'not safe at home',
    'run away',
    'running away from home',
    'runaway',
    'i ran away',
    'homeless',
    'kicked out',
    'got kicked out of home',
    'nowhere to sleep',
    'nowhere to go tonight',
    'scared to go home',
    'scared of my dad',
    'cant go home',
    'mum is drunk',
    'dad is an alcoholic',
    'parents on drugs',
    'home alone',
    'no food at home',
    'social services',
    'rhedeg i ffwrdd',
    'dont want to go home',
    'mum left me alone left me on my own',
    'my dad is in prison',
    'unsafe at home',
  ],
  eating: [
    'anorexia',
    'anorexic',
    'anerexia',
    'bulimia',
    'eating disorder',
    'make myself sick',
    'making myself throw up',
    'im too fat',
    'i am fat',
    'i feel fat',
    'hate my body',
    'stopped eating',
    'i cant eat',
    'i dont eat',
    'starving myself',
    'binge eating',
    'skipping meals',
    'anorecsia',
    'laxatives',
  ],
  grief: [
    'my nan died',
    'my mum has died',
    'my dad is dying',
    'my dog died',
    'grandad passed away',
    'someone died',
    'bereavement',
    'bereavment',
    'grief',
    'lost my mum',
    'funeral of',
    'my best friend was killed',
    'galar',
    'miss my dead nan',
    'my little brother died',
  ],
  worry: [
    'bullied',
    'bullying',
    'buly',
    'being bullied',
    'im getting bullied',
    'cyberbullying',
    'nobody likes me',
    'no one listens to me',
    'everyone hates me',
    'panic attacks',
    'depressed',
    'depression',
    'i feel sad',
    'im so sad',
    'i cant stop crying',
    'mental health',
    'someone to talk to',
    'need to talk to someone',
    'i need help',
    'please help me',
    'heeelp me please',
    'childline',
    'samaritans',
    '0800 1111',
    '116123',
    'something bad happened',
    'he told me to keep a secret',
    'self esteem i feel worthless',
    'cael fy mwlio',
    'i need 2 talk',
    'feeling hopeless',
    'cant cope',
    'nspcc',
  ],
};

describe('help comes first, in full, for', () => {
  for (const [kind, typed] of Object.entries(sure)) {
    test.each(typed)(`${kind}: %s`, (text) => {
      const found = distressIn(text);
      expect(found?.sure, JSON.stringify(found)).toBe(true);
    });
  }
});

test('what somebody is going through is told apart', () => {
  const kinds = Object.entries(sure).flatMap(([kind, typed]) =>
    typed.map((text) => [text, kind, distressIn(text)?.kind]),
  );
  const wrong = kinds.filter(([, kind, found]) => kind !== found);
  expect(wrong.length / kinds.length, JSON.stringify(wrong)).toBeLessThan(0.06);
});

test.each([
  'cutting',
  'help',
  'help me',
  'scared',
  'sad',
  'hit',
  'die',
  'kill',
  'angry',
  'anxiety',
  'pregnant',
  'drugs',
  'hungry',
  'knife',
  'stressed',
  'police',
  'died',
  'marw',
  'lose weight',
  'therapy',
])('“%s” may mean harm: help stands small, with the results', (text) =>
  expect(distressIn(text)).toMatchObject({ sure: false }),
);

const fine =
  `cutting and sewing;die casting;hit the ball;kill time;football;swiming;somewhere quiet;football for girls;my mum cant drive;lonely;dads and kids;
can i bring my dog;gcse help;homework help;judo;minecraft;sing;no money;autism;gymnastics;lego;horse riding;cooking;half term;breakfast;school uniform cheap;i dont speak english;
toddler group;acting classes no audition;scouts;im shy;duke of edinburgh volunteering;periods;anything on sunday morning;somewhere to go when its raining;
hanging out;hang out with friends;beatboxing;beat boxing;beat making;drum beats;hip hop;boxing club;punch bag;kickboxing;hangman;hang gliding;self defence;self defense;women's self defence;
self help;first aid;help with maths;help others;i want to help;helping out;help me read;help me find a club;dead good;deadlift;dead lions;day of the dead;to die for;die cutting;
killer whales;killer sudoku;murder mystery;suicide squad;paper cutting;hair cuts;cutting hair;plant cuttings;shortcuts;laser cutting;police cadets;volunteer police cadets;
fire cadets;st john ambulance;st john ambulance cadets;ambulance cadets;nerf guns;dog grooming;horse grooming;guinea pig grooming;animal rescue;running club;run around;running;
road safety;online safety;water safety;bike safety;fat quarters;fat bikes;healthy eating;vegan diet;weight lifting;weights room;sad songs;cry baby;stress ball;anger management;
shot put;basketball shooting;archery;scratch coding;scratch club;bonfire night;very hungry caterpillar;hungry hippos;emergency services museum;danger mouse;
creepy crawlies;life drawing;art therapy;therapy dogs;worry dolls;scared of water;scared of heights;afraid of the deep end;amused;amusements;rated;rapids;runway;suitcase;
violin;violets;sleepovers;tie dye;dye my hair;bad knee;hurt my ankle;beat me at chess;table tennis;buses;abacus;busy bees;belly dancing;bulldog;bullseye;
can do it;up & out;12 weir lane;year 5;age 8;zz1 4ap;tuesday;free;after school;near the park;girls;online;ymca;esports;co-op;guitar;dnd;knitting;fencing;
throwing knives axe throwing knife throwing;target shooting;water guns;paintball guns;kite;killing time;cooking without meat i dont eat meat;not eating meat;bereft;believed;
dancing dressed up;impressions;expressions;pressed flowers;homemade;blackberry;overdone;gang show;the sleeping beauty;crying laughing;dance like nobody is watching;
fruit punch;punch needle;kick about;knee pads;stable hands;sex education;pregnancy yoga;single sex swimming`
    .split(/;|\n/)
    .map((text) => text.trim())
    .filter(Boolean);

test.each(fine)('“%s” is an ordinary search', (text) => expect(distressIn(text)).toBeNull());

test('a word that the school’s own listings use is no misspelling', () => {
  expect(distressIn('abusi')?.kind).toBe('hurt');
  expect(distressIn('abusi', (word) => word === 'abusi')).toBeNull();
});

test('a school’s own words are heard, and its harmless ones let be', () => {
  const own = {
    phrases: [{ kind: 'worry' as const, sure: true, words: ['red card'] }],
    harmless: ['kill hill'],
  };
  expect(distressIn('I need a Red-Card', undefined, own)).toEqual({ kind: 'worry', sure: true });
  expect(distressIn('Kill Hill run', undefined, own)).toBeNull();
});

test('any text gets an answer, soon', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => void distressIn(text)));
  const started = performance.now();
  for (let times = 0; times < 50; times++) distressIn(`${'my brother keeps '.repeat(30)} nothing`);
  expect((performance.now() - started) / 50).toBeLessThan(50);
});

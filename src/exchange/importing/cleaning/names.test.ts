import { describe, expect, test } from 'vitest';
import { inUsualCase, isDamaged, nameKey } from './names.ts';

describe('names in capitals get the case people write', () => {
  test.each([
    ['AIREBOROUGH RUFC', 'Aireborough RUFC'],
    ['BRIDGEND ATHLETIC RFC LTD', 'Bridgend Athletic RFC Ltd'],
    ['STRATFORD-UPON-AVON BMX CLUB', 'Stratford-upon-Avon BMX Club'],
    ['49TH RIFLE AND PISTOL CLUB', '49th Rifle and Pistol Club'],
    ['1066 RIFLE & PISTOL CLUB', '1066 Rifle & Pistol Club'],
    ["KING'S LYNN YMCA", "King's Lynn YMCA"],
    ['MCGREGOR DANCE (1927) LIMITED', 'McGregor Dance (1927) Limited'],
    ["O'BRIEN BOXING ABC", "O'Brien Boxing ABC"],
    ['ST MARYS AFC', 'St Marys AFC'],
    ['RHYL CC', 'Rhyl CC'],
    ['CLWB PÊL-DROED Y FELINHELI', 'Clwb Pêl-Droed y Felinheli'],
    ['OF MICE F.C.', 'Of Mice F.C.'],
    ['ADHD SUPPORT GROUP', 'ADHD Support Group'],
    ['SEND YOUTH CLUB', 'SEND Youth Club'],
    ['SALE HARRIERS AC', 'Sale Harriers AC'],
    ['AC SALE JUNIORS', 'AC Sale Juniors'],
    ['CERDD AC ARAD I BLANT YR YSGOL', 'Cerdd ac Arad i Blant yr Ysgol'],
    ['ABC CIC', 'ABC CIC'],
    ['LARK DANCE CIC (WEST)', 'Lark Dance CIC (West)'],
    ['MILLSIDE YFC', 'Millside YFC'],
    ['LGBTQ+ YOUTH/ASD GROUP', 'LGBTQ+ Youth/ASD Group'],
    ['COME AND SING', 'Come and Sing'],
  ])('%s', (written, wanted) => {
    expect(inUsualCase(written)).toBe(wanted);
  });
});

test('a name in mixed case, and initials alone, stay as they are', () => {
  for (const name of ['Ashton on Mersey RUFC', 'eBay Runners', 'AFC', 'ABC']) expect(inUsualCase(name)).toBe(name);
});

test('two spellings of one club are the same club', () => {
  expect(nameKey('The Acme F.C. Ltd')).toBe(nameKey('ACME FC'));
  expect(nameKey('Alcester & Ragley Park C C')).toBe(nameKey('Alcester and Ragley Park CC'));
  expect(nameKey('Clwb Gŵyl')).toBe('clwb gwyl');
});

test('different clubs stay different', () => {
  expect(nameKey('Sale Judo Club')).not.toBe(nameKey('Sale Karate Club'));
});

test('damaged letters are seen and never guessed', () => {
  expect(isDamaged('CafÃ© Club')).toBe(true);
  expect(isDamaged('Barrâ€™s Cottage')).toBe(true);
  expect(isDamaged('Caf\uFFFD Club')).toBe(true);
  expect(isDamaged('Café Club, Pêl-droed, Ty’r Ardd')).toBe(false);
});

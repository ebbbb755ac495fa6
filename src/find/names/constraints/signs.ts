import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate, Reading, Run } from '../candidate.ts';
import { isBeforeYear } from '../evidence/span-rules/citations.ts';
import { isWritten } from '../evidence/span-rules/rule.ts';
import { hasAmpersand } from '../joined-names.ts';
import { ownerInS } from '../possessives.ts';
import type { Form } from '../words/forms.ts';
import { Joint } from '../words/joints.ts';
import { Trait } from '../words/traits.ts';
import { Written } from '../words/written.ts';
import { isOfScorecard } from './dismissals.ts';
import { ofDistrictIn } from './districts.ts';
import { type Fields, fieldsIn } from './fields.ts';
import { hasOddities, isBehindSky } from './nobody.ts';
import { officeIn } from './offices.ts';
import { isBehindParty, ownerOfPlaceIn } from './places.ts';
import { positionIn } from './players.ts';
import { rowOfPlaces } from './rows.ts';
import { type SeatOfTwo, seatOfTwoIn } from './seats-of-two.ts';
import { type Row, rowIn } from './streets.ts';

/**
 * What a run has, without which much of what may be settled need not be asked of its candidates. One object, read anew for each
 * run: an article has thousands.
 */
export class Signs {
  hasNumber = false;
  hasComma = false;
  hasInitial = false;
  /** "and" or "&". */
  hasAnd = false;
  /** "Mr" among others. */
  hasTitle = false;
  /** Of somebody's office or post, or letters of one. */
  hasOffice = false;
  /** Of the week. */
  hasDay = false;
  /** Perhaps the code of a road or a product's name: "A4", "ITV4". */
  hasCode = false;
  /** "of". */
  hasOf = false;
  hasBracket = false;
  /** A title that the lexicon lacks. */
  hasUnlisted = false;
  /** A hyphen or slash. */
  hasBar = false;
  /** "man", "residents". */
  hasInhabitant = false;
  /** Whether `name-settings.txt` tells anything of a word of it, or beside it. */
  isSet = false;
  isOfRepresentative = false;
  isOdd = false;
  isOfSky = false;
  /** One person as a whole: "Brook, Ana" in quotation marks, and whom a scorecard names. */
  isOnePerson = false;
  mayBeReference = false;
  /** Which may be a firm's, as that of a reference is not. */
  hasAmpersand = false;
  /** Where the run's first office with "of" or "for" behind it stands; -1 for none. */
  office = -1;
  /** Where the "'s" of its first large place or body that has something stands; -1 for none. */
  ownerInS = -1;
  row: Row | null = null;
  /** Where the list of places that the run ends in begins; -1 for none. */
  places = -1;
  /** Where the run's first position of a player stands ("LB Ana Brook"); -1 for none. */
  position = -1;
  fields: Fields | null = null;
  seat: SeatOfTwo | null = null;
  /** Where the "of" of its "25th District of Ohio" stands; -1 for nowhere. */
  ofDistrict = -1;
  /** What the tokens of the run, the one before and the one behind have: bit sets of all together. */
  private written = 0;
  private classes = 0;
  private traits = 0;

  /** Reads the run that the view has entered. */
  read(c: Candidate): void {
    this.unite(c);
    const { reading, run } = c;
    const { written, classes, traits } = this;
    this.hasNumber = (traits & Joint.NUMBER) !== 0;
    this.hasComma = (written & Written.COMMA) !== 0;
    this.hasInitial = (written & Written.INITIAL) !== 0;
    this.hasAnd = (traits & Joint.AND) !== 0;
    this.hasOf = (traits & Joint.OF) !== 0;
    this.hasBracket = (written & Written.BRACKET_OPENS) !== 0;
    this.hasInhabitant = (written & Written.INHABITANT) !== 0;
    this.hasTitle = (classes & WordClass.TITLE) !== 0;
    this.hasDay = (classes & WordClass.WEEKDAY) !== 0;
    this.hasOffice = run.phrases.length > 0 || (classes & OFFICES) !== 0 || (traits & Trait.OFFICE) !== 0;
    this.hasCode = (traits & Trait.CODE) !== 0;
    this.hasBar = (traits & BARS) !== 0;
    this.hasUnlisted = (traits & Trait.ADDRESS) !== 0;
    this.isOfRepresentative = this.hasBar && isBehindParty(reading, run.first);
    this.isOfSky = this.hasBar && isBehindSky(c, run);
    this.isOdd = hasOddities(c, run, (traits & Trait.ODD) !== 0);
    this.isOnePerson =
      (this.hasComma && isInverted(reading, run)) || ((traits & Trait.OUT) !== 0 && isOfScorecard(c, run));
    this.mayBeReference = isBeforeYear(c, run);
    this.hasAmpersand = this.hasAnd && !this.mayBeReference && hasAmpersand(reading, run);
    this.ownerInS =
      (traits & Joint.POSSESSIVE) === 0 ? -1 : Math.max(ownerInS(reading, run), ownerOfPlaceIn(reading, run));
    this.position = (traits & Trait.ACRONYM) === 0 ? -1 : positionIn(reading, run);
    const isOf = (traits & OF_OR_FOR) !== 0;
    this.office = isOf && (classes & WordClass.ROLE) !== 0 ? officeIn(reading, run) : -1;
    this.fields = isOf && (classes & WordClass.ORG_HEAD) !== 0 ? fieldsIn(reading, run) : null;
    this.ofDistrict = isOf ? ofDistrictIn(reading, run) : -1;
    this.seat = this.hasBar ? seatOfTwoIn(reading, run) : null;
    this.row = rowIn(reading, run, this.hasAnd);
    this.places = this.hasAnd || this.hasComma || isOr(reading, run) ? rowOfPlaces(reading, run) : -1;
  }

  private unite({ reading: { forms }, run: { first, last } }: Candidate): void {
    let [written, classes, traits, told] = [0, 0, 0, 0];
    const end = Math.min(last, forms.length - 1);
    for (let i = Math.max(0, first - 1); i <= end; i++) {
      const form = forms[i] as Form;
      written |= form.written;
      classes |= form.classes;
      traits |= form.traits;
      told |= form.told;
    }
    this.written = written;
    this.classes = classes;
    this.traits = traits;
    this.isSet = told !== 0;
  }
}

const isOr = ({ forms }: Reading, { first, last }: Run): boolean =>
  forms[last]?.text === 'or' || forms[first - 1]?.text === 'or';

const OFFICES = WordClass.ROLE | WordClass.TITLE;
const BARS = Joint.HYPHEN | Joint.SLASH;
const OF_OR_FOR = Joint.OF | Joint.OTHER;

/** "Brook, Ana" in quotation marks, or behind "From:", is one person. */
const isInverted = ({ forms }: Reading, { first, last }: Run): boolean =>
  last - first === 3 && isWritten(forms[first + 1] as Form, Written.COMMA);

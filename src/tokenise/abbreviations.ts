/** Abbreviations whose stop belongs to the word. Those of titles and months never end a sentence. */
const BEFORE_NAMES =
  'Adm Amb Asst Atty Brig Capt Cmdr Col Comdr Cpl Det Dr Drs Fr Gen Gov Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms Mt Pfc Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Sr Sra St Ste Supt';
const BEFORE_NUMBERS =
  'Art Fig No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun vs ca approx pp';
const ANYWHERE =
  'Ala Ariz Ark Ave Bhd Bldg Blvd Bros Calif Cie Co Colo Conn Corp Dak Del Dept Dist Est Fla Ga Ill Inc Ind Intl Jr Kan Ky La Ltd Mass Md Mich Minn Miss Mo Mont Neb Nev Ont Okla Ore Pa Penn Plc Que Rd Sask Sr Tenn Tex Univ Va Vt Wash Wis Wyo al etc ft lb lbs mph sq';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const TITLE_ABBREVIATIONS = words(BEFORE_NAMES);
export const NUMBER_ABBREVIATIONS = words(BEFORE_NUMBERS);
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...NUMBER_ABBREVIATIONS,
  ...words(ANYWHERE),
]);

/** Country and GeoNames admin1 code. */
export interface StateCode {
  readonly country: string;
  readonly admin1: string;
}

/**
 * Short forms that stand behind a town for its state or province: postal code, then the Associated Press style and
 * older ones, without a final stop. Many are words elsewhere ("Ore.", "IN", "Me."): they are read behind a comma alone.
 */
const UNITED_STATES =
  'AL Ala|AK Alaska|AZ Ariz|AR Ark|CA Calif Cal|CO Colo|CT Conn|DE Del|DC D.C|FL Fla|GA Ga|HI|ID|IL Ill|IN Ind|IA|KS Kan Kans|' +
  'KY Ky|LA La|ME|MD Md|MA Mass|MI Mich|MN Minn|MS Miss|MO Mo|MT Mont|NE Neb Nebr|NV Nev|NH N.H|NJ N.J|NM N.M|NY N.Y|NC N.C|' +
  'ND N.D|OH|OK Okla|OR Ore Oreg|PA Pa Penn|RI R.I|SC S.C|SD S.D|TN Tenn|TX Tex|UT|VT Vt|VA Va|WA Wash|WV W.Va|WI Wis Wisc|WY Wyo';

/** Canada and Australia: the GeoNames code stands first, the forms behind it. */
const CANADA =
  '01 AB Alta|02 BC B.C|03 MB Man|04 NB N.B|05 NL N.L Nfld|07 NS N.S|08 ON Ont|09 PE PEI P.E.I|10 QC Que|11 SK Sask|12 YT|13 NT N.W.T|14 NU';
const AUSTRALIA = '01 ACT A.C.T|02 NSW N.S.W|04 QLD Qld|06 TAS Tas|07 VIC Vic';

const rows = (list: string): string[][] => list.split('|').map((row) => row.split(' '));

const STATES: ReadonlyMap<string, StateCode> = new Map([
  ...rows(AUSTRALIA).flatMap(([code = '', ...forms]) => forms.map((form) => entry(form, 'AU', code))),
  ...rows(CANADA).flatMap(([code = '', ...forms]) => forms.map((form) => entry(form, 'CA', code))),
  ...rows(UNITED_STATES).flatMap((forms) => forms.map((form) => entry(form, 'US', forms[0] ?? ''))),
]);

function entry(form: string, country: string, admin1: string): readonly [string, StateCode] {
  return [form, { country, admin1 }];
}

/** The state that "Ill.", "N.Y." or "TX" stands for, or null. Case matters: "OR", never "or". */
export const stateOf = (form: string): StateCode | null => STATES.get(form.replace(/\.$/u, '')) ?? null;

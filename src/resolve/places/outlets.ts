/** Words that newspapers, stations and sites put behind the name of their town, lower case, sorted. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'advance advertiser advocate age argus banner beacon bee blade broadcasting bulletin call capital chronicle citizen ' +
    'clarion courant courier daily democrat dispatch eagle echo enquirer enterprise evening examiner express free gazette ' +
    'globe guardian herald independent inquirer intelligencer item journal leader ledger live local magazine mail mercury ' +
    'messenger mirror monitor morning news newspaper nugget observer online pioneer plain post press record recorder ' +
    'register reporter republic republican review sentinel standard star statesman sun tab tabloid telegram telegraph ' +
    'times today transcript tribune union voice weekly'
  ).split(' '),
);

/** Outlets whose name does not say where they are at home: [name in lower case without "the", place that the lexicon knows]. */
export const OUTLET_HOMES: ReadonlyMap<string, string> = new Map([
  ['abc news', 'United States'],
  ['al jazeera', 'Qatar'],
  ['bbc', 'United Kingdom'],
  ['bbc news', 'United Kingdom'],
  ['cbc', 'Canada'],
  ['cbc news', 'Canada'],
  ['cbs news', 'United States'],
  ['cnn', 'United States'],
  ['daily mail', 'United Kingdom'],
  ['daily mirror', 'United Kingdom'],
  ['daily telegraph', 'United Kingdom'],
  ['fox news', 'United States'],
  ['globe and mail', 'Canada'],
  ['guardian', 'United Kingdom'],
  ['independent', 'United Kingdom'],
  ['itar-tass', 'Russia'],
  ['kyodo', 'Japan'],
  ['national post', 'Canada'],
  ['los angeles times', 'United States'],
  ['nbc news', 'United States'],
  ['new york times', 'United States'],
  ['npr', 'United States'],
  ['plain dealer', 'Cleveland'],
  ['politico', 'United States'],
  ['press association', 'United Kingdom'],
  ['rté', 'Ireland'],
  ['sky news', 'United Kingdom'],
  ['star-ledger', 'New Jersey'],
  ['sydney morning herald', 'Sydney'],
  ['tass', 'Russia'],
  ['times-picayune', 'New Orleans'],
  ['usa today', 'United States'],
  ['wall street journal', 'United States'],
  ['washington post', 'United States'],
  ['xinhua', 'China'],
  ['yonhap', 'South Korea'],
]);

/** Countries of the top-level domains that outlets use at home. */
export const DOMAIN_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['au', 'AU'],
  ['ca', 'CA'],
  ['ie', 'IE'],
  ['in', 'IN'],
  ['ke', 'KE'],
  ['ng', 'NG'],
  ['nz', 'NZ'],
  ['ph', 'PH'],
  ['pk', 'PK'],
  ['sg', 'SG'],
  ['uk', 'GB'],
  ['us', 'US'],
  ['za', 'ZA'],
]);

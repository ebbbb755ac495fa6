import { singleBlanks } from '../model/blanks.ts';
import type { OrganizationRecord } from '../model/record.ts';
import type { Organization } from '../model/resolution.ts';
import { slugIds } from '../model/slug.ts';
import { mentionRecord, type Offsets } from './records.ts';

/** Organisations as the output has them: the id is the slug of the longest name; a second one of that name gets "-2". */
export function organizationRecords(organizations: readonly Organization[], offsets: Offsets): OrganizationRecord[] {
  const forms = organizations.map(({ mentions }) => [
    ...new Set(mentions.map((mention) => singleBlanks(mention.text))),
  ]);
  const names = forms.map((all) => all.reduce((best, other) => (other.length > best.length ? other : best)));
  const ids = slugIds(names);
  return organizations.map(({ mentions }, i) => ({
    id: ids[i] as string,
    name: names[i] as string,
    aliases: (forms[i] as string[]).filter((form) => form !== names[i]),
    mentions: mentions.map((mention) => mentionRecord(mention, 'name', offsets)),
  }));
}

/** Romanised Chinese, Korean and Vietnamese family names, which stand before the given name. Folded, sorted. */
const FAMILIES = `
ahn bae baek bai bak ban bui byun cai cao cha chang chen cheng cheong cheung chiang cho choe choi chou chow chu chun
chung dang deng dinh do doan dong duong fan fang feng fu gao gu guo ha han hao he heo ho hoang hong hou hsieh hsu hu
huang huynh hwang jang jeon jeong ji jia jiang jin jo joo ju jun jung kang ke khong kim ko kong koo kuo kwak kwon lai
lam lang le lee lei leung li liang liao lim lin liu lo loh lu luo luong ly ma mai meng min mo moon na nam ngo nguyen ni
no noh oh pae paek pak pan park peng pham phan phung pyo qian qin qiu ri rim roh ryom ryoo ryu seo seok shen shi shim
shin sim sin so son song su suh sun tan tang tao thai tian ton tong tran trinh truong tsai tseng tu u vo vu wan wang wei
wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhang zhao
zheng zhong zhou zhu zou
`;

let families: ReadonlySet<string> | undefined;

export function isEastAsianFamily(word: string): boolean {
  families ??= new Set(FAMILIES.trim().split(/\s+/u));
  return families.has(word);
}

const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstvwxyz]|ch|hw|kw|ky|ng|ngh|nh|ph|py|ry|sh|th|tr|zh)?[aeiouyw]{1,3}(?:ng|nh|ch|[chklmnprt])?){1,2}$/u;

/** One or two syllables as these languages have them: "jong", "jinping", "xuan", but not "kardashian". */
export const isSyllabic = (word: string): boolean => word.length <= 8 && SYLLABLES.test(word);

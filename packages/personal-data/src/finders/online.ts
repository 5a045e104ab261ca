import type { Find } from "../types.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const ipv4 = new RegExp(
  `(?<![\\p{L}\\p{N}.]|(?:version|v|§) ?)${octet}(?:\\.${octet}){3}(?![\\p{L}\\p{N}]|\\.\\d)`,
  "giu",
);
const ipv6 = /(?<![\p{L}\p{N}:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu;

/** IP addresses of both versions; four small numbers alone may be a section's number and are left. */
export function findIps(text: string): Find[] {
  const found = (match: RegExpMatchArray): Find => {
    const start = match.index as number;
    return { kind: "ip", start, end: start + match[0].length, key: match[0].toLowerCase() };
  };
  const fourth = Array.from(text.matchAll(ipv4), found).filter(({ key }) =>
    key.split(".").some((n) => Number(n) > 20),
  );
  return [...fourth, ...Array.from(text.matchAll(ipv6), found).filter(({ key }) => isIpv6(key))];
}

/** RFC 4291 § 2.2: eight groups, or fewer with one «::». */
function isIpv6(address: string): boolean {
  const halves = address.split("::");
  if (halves.length > 2 || !/[0-9a-f]{2}/.test(address)) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  return (
    groups.every((group) => group !== "") && (halves.length === 2 ? groups.length < 8 : groups.length === 8)
  );
}

const profileUrl =
  /(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|(?:facebook|instagram|twitter|x|tiktok|snapchat\.com\/add|threads|github)(?:\.(?:com|net))?|t\.me|wa\.me|youtube\.com\/@?)\/@?([\p{L}\p{N}._%-]{2,60})\/?/giu;
const notProfiles = /^(?:share|sharer|watch|hashtag|groups|events|pages|explore|search|login|home|p|reel)$/i;
/** Said to everyone in a group. */
const everyone = /^(?:tous|toutes|everyone|all|here|channel|media|home)$/i;
const handle =
  /(?<![\p{L}\p{N}\p{M}@./_-])@(?=[\p{L}\p{N}._]{0,29}\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}._]{1,28}[\p{L}\p{N}_])(?![\p{L}\p{N}@]|\.\p{L})/gu;
const named =
  /(?<![\p{L}\p{N}])(?:insta(?:gram)?|snap(?:chat)?|tiktok|telegram|discord|twitter) ?: ?([\p{L}\p{N}_][\p{L}\p{N}._]{1,28}[\p{L}\p{N}_])/giu;

/** Addresses of profiles on social networks, handles such as @lea_m, and «insta : lea_m». */
export function findProfiles(text: string): Find[] {
  const finds: Find[] = [];
  const add = (start: number, end: number, key: string) => {
    if (finds.every((one) => one.end <= start || one.start >= end))
      finds.push({ kind: "profile", start, end, key: key.toLowerCase() });
  };
  if (text.includes("/"))
    for (const match of text.matchAll(profileUrl)) {
      const value = match[0].replace(/[.\-/]+$/, "");
      if (!notProfiles.test(match[1]) && value.includes("/"))
        add(match.index, match.index + value.length, match[1]);
    }
  if (text.includes("@"))
    for (const match of text.matchAll(handle))
      if (!everyone.test(match[0].slice(1)))
        add(match.index, match.index + match[0].length, match[0].slice(1));
  if (text.includes(":"))
    for (const match of text.matchAll(named)) {
      const end = match.index + match[0].length;
      add(end - match[1].length, end, match[1]);
    }
  return finds;
}

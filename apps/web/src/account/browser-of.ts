// The order matters: Edge also calls itself Chrome, Chrome also Safari, Android also Linux.
const browsers = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/OPR\//, "Opera"],
  [/Chrom(?:e|ium)\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const systems = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

/** What a User-Agent says of browser and system, as far as it is known. */
export function browserOf(agent: string): { readonly browser?: string; readonly system?: string } {
  return {
    browser: browsers.find(([sign]) => sign.test(agent))?.[1],
    system: systems.find(([sign]) => sign.test(agent))?.[1],
  };
}

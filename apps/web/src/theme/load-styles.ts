/**
 * Loads the styles that the built page prepares beside its mark; what it resolves to lets them count. Not
 * before: the page would be laid out and painted once more for nothing. Where they do not come, the page is
 * poorer, not gone.
 */
export async function loadStyles(): Promise<() => void> {
  const loading = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="style"]');
  if (!loading) return () => {};
  // A link of its own: the load event of the other one tells of the bytes, not that the styles are read.
  const styles = document.createElement("link");
  Object.assign(styles, { rel: "stylesheet", crossOrigin: "", href: loading.href, media: "not all" });
  await new Promise((resolve) => {
    styles.addEventListener("load", resolve);
    styles.addEventListener("error", resolve);
    document.head.append(styles);
  });
  // Through the sheet: by the element's attribute some browsers would load it once more.
  return () => {
    if (styles.sheet) styles.sheet.media.mediaText = "all";
  };
}

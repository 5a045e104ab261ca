/**
 * Lets the styles count that the built page loads beside its mark; resolves when they do. Where they do not
 * come, the page is poorer, not gone.
 */
export async function loadStyles(): Promise<void> {
  const loading = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="style"]');
  if (!loading) return;
  // A link of its own: the load event of the other one tells of the bytes, not that the styles count.
  const styles = document.createElement("link");
  Object.assign(styles, { rel: "stylesheet", crossOrigin: "", href: loading.href });
  await new Promise((resolve) => {
    styles.addEventListener("load", resolve);
    styles.addEventListener("error", resolve);
    document.head.append(styles);
  });
}

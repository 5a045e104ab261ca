import { createSpotlight } from "@mantine/spotlight";

/** Apart from the search itself, so that whoever opens it need not load it. */
export const [searchStore, searchDoor] = createSpotlight();

export const openSearch = () => searchDoor.open();

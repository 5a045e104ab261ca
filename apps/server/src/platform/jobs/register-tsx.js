// What threads load first when the server runs from its sources: on Node 20 "--import tsx" reaches only the main thread.
import { register } from "tsx/esm/api";

register();

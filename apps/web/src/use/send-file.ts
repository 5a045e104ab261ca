import { unreachable } from "../api/problem.ts";

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const tus = { "tus-resumable": "1.0.0" };

/** Uploads a file by the tus protocol; returns its id. */
export async function sendFile(options: {
  readonly organisation: string;
  readonly file: File;
  readonly onProgress: (share: number) => void;
}): Promise<string> {
  const { organisation, file, onProgress } = options;
  const begun = await fetch(`/api/organisations/${organisation}/uploads`, {
    method: "POST",
    headers: {
      ...tus,
      "upload-length": String(file.size),
      "upload-metadata": `filename ${base64(file.name)},filetype ${base64(file.type || "text/csv")}`,
    },
  });
  const location = begun.headers.get("location");
  if (!begun.ok || location === null) throw unreachable();
  const { pathname } = new URL(location, window.location.origin);
  if (file.size > 0) await sendBytes(pathname, file, onProgress);
  return pathname.split("/").at(-1)!;
}

/** By XMLHttpRequest, since fetch does not tell how far an upload is. */
function sendBytes(url: string, file: File, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", url);
    const headers = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": "0" };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onload = () => (request.status < 300 ? resolve() : reject(unreachable()));
    request.onerror = () => reject(unreachable());
    request.send(file);
  });
}

import type { FastifyRequest } from "fastify";

/** Names and addresses of this machine for itself, as in HOST, in an address or in a Host header. */
export const isLoopback = (name: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(name.toLowerCase());

/** Whether a request comes from a program of this machine, and not through a proxy that says so. */
export function fromThisMachine({ headers, socket }: FastifyRequest): boolean {
  const proxied = Object.keys(headers).some((name) =>
    /^(forwarded|via|x-real-ip|x-forwarded-.+)$/.test(name),
  );
  return !proxied && isLoopback((socket.remoteAddress ?? "").replace(/^::ffff:/, ""));
}

/**
 * Whether it was also asked for under a name of this machine. A page of elsewhere whose name was made to
 * point here (DNS rebinding) still sends that name in Host, and in Origin.
 */
function askedUnderLoopback({ headers: { host = "", origin } }: FastifyRequest): boolean {
  return [`http://${host}`, ...(origin === undefined ? [] : [origin])].every(
    (url) => URL.canParse(url) && isLoopback(new URL(url).hostname),
  );
}

/** Whether a request may enter a demo: it comes from this machine, and asks for it by this machine's name. */
export const mayEnterDemo = (request: FastifyRequest): boolean =>
  fromThisMachine(request) && askedUnderLoopback(request);

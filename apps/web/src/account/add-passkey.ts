import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/browser";
import { answered, api } from "../api/client.ts";
import { Problem } from "../api/problem.ts";

/** Lets the browser make a passkey and gives the server its public half. */
export async function addPasskey(name: string, failed: string): Promise<void> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  const options: unknown = await answered(api.GET("/api/auth/passkey/generate-register-options"));
  const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON }).catch(() => {
    throw new Problem({ code: "passkey", status: 0, detail: failed });
  });
  await answered(api.POST("/api/auth/passkey/verify-registration", { body: { response, name } }));
}

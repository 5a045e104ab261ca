import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { answered, api } from "../api/client.ts";

/** Lets the browser ask for a passkey and signs in with it. */
export async function enterWithPasskey(): Promise<void> {
  const options: unknown = await answered(api.GET("/api/auth/passkey/generate-authenticate-options"));
  const response = await startAuthentication({
    optionsJSON: options as PublicKeyCredentialRequestOptionsJSON,
  });
  await answered(
    api.POST("/api/auth/passkey/verify-authentication", { body: { response: { ...response } } }),
  );
}

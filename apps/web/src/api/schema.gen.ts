// Made by `npm run api` from the server's OpenAPI document; a test fails when it is stale.

export interface paths {
    "/api/auth/callback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ends signing in with OIDC */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Ends signing in with OIDC */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The current password is required */
                        currentPassword: string;
                        /** @description The new password to set */
                        newPassword: string;
                        /** @description Must be a boolean value */
                        revokeOtherSessions?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session and its person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** The session and its person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/list-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's sessions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/delete-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The ID of the passkey to delete. Eg: "some-passkey-id" */
                        id: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-authenticate-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begins signing in with a passkey */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begins to add a passkey */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/list-user-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's passkeys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends signing in with a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        response: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Create a session after registering the passkey */
                        createSession?: boolean;
                        /** @description Name of the passkey */
                        name?: string;
                        response: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether more than a password protects the account of the person signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Protection"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a letter with a link to a new password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: email
                         * @description The email address of the user to send a password reset email to
                         */
                        email: string;
                        /** @description The URL to redirect the user to reset their password. If the token isn't valid or expired, it'll be redirected with a query parameter `?error=INVALID_TOKEN`. If the token is valid, it'll be redirected with a query parameter `?token=VALID_TOKEN */
                        redirectTo?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with the token of the letter */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The new password to set */
                        newPassword: string;
                        /** @description The token to reset the password */
                        token?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all sessions but this one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends one session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The token to revoke */
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with address and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Callback URL to use as a redirect for email verification */
                        callbackURL?: string;
                        /** @description Email of the user */
                        email: string;
                        /** @description Password of the user */
                        password: string;
                        /**
                         * @description If this is false, the session will not be remembered. Default is `true`.
                         * @default true
                         */
                        rememberMe?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins signing in with OIDC */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Additional data to be passed through the OAuth flow */
                        additionalData?: {
                            [key: string]: unknown;
                        };
                        /** @description Extra query parameters to append to the provider authorization URL (e.g. Cognito identity_provider, Google hd). */
                        additionalParams?: {
                            [key: string]: string;
                        };
                        /** @description Callback URL to redirect to after the user has signed in */
                        callbackURL?: string;
                        /** @description Disable automatic redirection to the provider. Useful for handling the redirection yourself */
                        disableRedirect?: boolean;
                        /** @description Callback URL to redirect to if an error happens */
                        errorCallbackURL?: string;
                        idToken?: {
                            /** @description Access token from the provider */
                            accessToken?: string;
                            /** @description Expiry date of the token */
                            expiresAt?: number;
                            /** @description Nonce used to generate the token */
                            nonce?: string;
                            /** @description Refresh token from the provider */
                            refreshToken?: string;
                            /** @description ID token from the provider */
                            token: string;
                            /** @description The user object from the provider. Only available for some providers like Apple. */
                            user?: {
                                email?: string;
                                name?: {
                                    firstName?: string;
                                    lastName?: string;
                                };
                            };
                        };
                        /** @description The login hint to use for the authorization code request */
                        loginHint?: string;
                        newUserCallbackURL?: string;
                        provider: ("apple" | "atlassian" | "cloudflare" | "cognito" | "discord" | "facebook" | "figma" | "github" | "microsoft" | "google" | "huggingface" | "slack" | "spotify" | "twitch" | "twitter" | "dropbox" | "kick" | "linear" | "linkedin" | "gitlab" | "tiktok" | "reddit" | "roblox" | "salesforce" | "vk" | "zoom" | "notion" | "kakao" | "naver" | "line" | "paybin" | "paypal" | "polar" | "railway" | "vercel" | "wechat") | string;
                        /** @description Explicitly request sign-up. Useful when disableImplicitSignUp is true for this provider */
                        requestSignUp?: boolean;
                        /** @description Array of scopes to request from the provider. This will override the default scopes passed. */
                        scopes?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The URL to redirect to after provider logout */
                        callbackURL?: string;
                        /** @description Return the provider logout URL without redirecting */
                        disableRedirect?: boolean;
                        /** @description State to pass to the provider logout endpoint */
                        state?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops using a second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description User password */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to use a second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Custom issuer for the TOTP URI */
                        issuer?: string;
                        /**
                         * @description The 2FA method to enable. 'totp' generates an authenticator app secret (requires verification). 'otp' enables email/SMS-based codes immediately.
                         * @default totp
                         * @enum {string}
                         */
                        method?: "otp" | "totp";
                        /** @description User password */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes new backup codes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The users password. */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a backup code instead of the second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A backup code to verify. Eg: "123456" */
                        code: string;
                        /** @description If true, the session cookie will not be set. */
                        disableSession?: boolean;
                        /** @description If true, the device will be trusted for 30 days. It'll be refreshed on every sign in request within this time. Eg: true */
                        trustDevice?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the code of the second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The otp code to verify. Eg: "012345" */
                        code: string;
                        /** @description If true, the device will be trusted for 30 days. It'll be refreshed on every sign in request within this time. Eg: true */
                        trustDevice?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which ways one may sign in here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ways"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the demo is filled, and as whom one may enter it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Demo"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in as a person of the demo */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers by a feedback link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description One a question, in their order; null where it was passed over */
                        answers: (string | number | boolean | null)[];
                        /**
                         * Format: uuid
                         * @description Random; the same again counts once
                         */
                        id: string;
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a feedback link asks */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedFeedback"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins the inviting organisation, as the person signed in or with a new account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description For a new account; left out when signed in */
                        person?: {
                            /**
                             * @default fr
                             * @enum {string}
                             */
                            language?: "fr" | "en";
                            name: string;
                            password: string;
                        };
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            organisation: string;
                            /** Format: uuid */
                            person: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation's token opens */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Invited"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person signed in and the organisations that they belong to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own name or language */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        language?: "fr" | "en";
                        name?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        trace?: never;
    };
    "/api/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All organisations of the commons, for the host */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organisation"][];
                    };
                };
            };
        };
        put?: never;
        /** Admits an organisation and invites its first lead */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "funder" | "ngo" | "partner";
                        lead: {
                            /** Format: email */
                            email: string;
                            /**
                             * @default fr
                             * @enum {string}
                             */
                            language?: "fr" | "en";
                        };
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Admitted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's datasets, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ListedDataset"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Makes a dataset of an upload; a job reads its rows */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description An upload
                         */
                        file: string;
                        /** @default null */
                        legal_basis?: ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "no-personal-data") | null;
                        name: string;
                        /** @default  */
                        origin?: string;
                        /** @default  */
                        people_described?: string;
                        /** @default null */
                        retain_until?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeDataset"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dataset with its datasheet */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dataset"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a dataset with all its rows; this cannot be undone */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes name, datasheet or the roles of columns */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        legal_basis?: ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "no-personal-data") | null;
                        name?: string;
                        /** @description Where the rows come from */
                        origin?: string;
                        /** @description Whom the rows tell of */
                        people_described?: string;
                        /** @description The day on which all rows are removed */
                        retain_until?: string | null;
                        roles?: {
                            [key: string]: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dataset"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases one person's rows everywhere; this cannot be undone */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    dataset: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        column?: string;
                        /**
                         * @description Tells how many rows, and erases nothing
                         * @default false
                         */
                        only_count?: boolean;
                        /** @default [] */
                        positions?: number[];
                        value?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erased"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}/maskings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Masks personal data, in a new version */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    dataset: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description All unless told */
                        columns?: string[];
                        /** @description All unless told */
                        kinds?: ("email" | "iban" | "nir" | "phone" | "birth-date" | "location" | "ip" | "profile" | "address" | "name")[];
                        /**
                         * @default fr
                         * @enum {string}
                         */
                        language?: "fr" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedJob"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a dataset, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatasetVersionSummary"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its faults, its profile and the personal data found */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DatasetVersion"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a version that is not the newest; this cannot be undone */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}/versions/{version}/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows of a version as a file, csv or jsonl */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    dataset: string;
                    format: "csv" | "jsonl";
                    organisation: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/datasets/{dataset}/versions/{version}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of a version, in their order */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    /** @description Only rows that hold this in some cell */
                    holding?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    dataset: string;
                    organisation: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DatasetRow"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in the organisation, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Event"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's experiments, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    /** @description Only those on this dataset */
                    dataset?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Experiment"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Starts an experiment; a job trains and judges the model */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        dataset: string;
                        /** @default [] */
                        group_columns?: string[];
                        label_column: string;
                        /**
                         * @description Between labels of one cell
                         * @default null
                         */
                        labels_separator?: string | null;
                        /**
                         * @default fr
                         * @enum {string}
                         */
                        language?: "fr" | "en";
                        name: string;
                        /** @default 1 */
                        seed?: number;
                        /** @default 0.2 */
                        test_share?: number;
                        text_columns: string[];
                        version: number;
                        /**
                         * @description Below it, the model abstains
                         * @default 0.85
                         */
                        wanted_precision?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedExperiment"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An experiment with its job */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Experiment"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes an experiment with its model; this cannot be undone */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Classifies one text and says why */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Where the model abstains, queue the text
                         * @default false
                         */
                        ask_human?: boolean;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TextAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks whether another experiment differs, on the test rows that both answered */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        other: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedJob"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/comparisons/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the difference real? The second's figures minus this one's, with intervals */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                    other: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExperimentComparison"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wrong answers on the test part, the surest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description Only errors where this was answered */
                    predicted?: string;
                    /** @description Only errors on this class */
                    truth?: string;
                };
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExperimentError"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/file-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that the model classified, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FileRun"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Classifies an uploaded file, by a job */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description An upload
                         */
                        file: string;
                        text_columns?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedFileRun"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the humans' answers to the dataset, as labelled rows of a new version */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedJob"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/model.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The model folder as a ZIP archive, which the program levier reads once unpacked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts on which the model abstained, in the order of the queue */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    state?: "open" | "answered";
                };
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["HumanQuestion"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many texts wait for a human, and how many answers for the dataset */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HumanQueue"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of it: figures with intervals, verdicts, thresholds, suspects, model card */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExperimentReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as one file that needs no connection; it quotes texts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/experiments/{experiment}/reproductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The times that it was run again, and whether the files were the same */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reproduction"][];
                    };
                };
            };
        };
        put?: never;
        /** Runs it again and compares every file to the byte */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    experiment: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedJob"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/feedback-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A feedback form with its answers, summarised */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    form: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackSummary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Closes a feedback link at once; its answers stay */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    form: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/file-runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A classified file with its job */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileRun"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/file-runs/{run}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file with label, probability and abstention of each row */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    file: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["File"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/files/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, or a range of them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    file: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The initiatives as cards of a board, each with the column that it stands in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BoardCard"][];
                    };
                };
            };
        };
        put?: never;
        /** Begins an initiative as a draft */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hypothesis?: string;
                        people?: string;
                        problem?: string;
                        risks?: string;
                        success?: string;
                        title: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Initiative"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives/{initiative}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An initiative with its canvas and its cycles */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Initiative"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Removes a draft */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes the canvas, the title or the owner */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hypothesis?: string;
                        /** Format: uuid */
                        owner?: string;
                        people?: string;
                        problem?: string;
                        risks?: string;
                        success?: string;
                        title?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives/{initiative}/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the first cycle */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives/{initiative}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides the open cycle for good; the next one begins, or the initiative stops */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The cycle one means, so that no newer one is moved */
                        cycle: number;
                        /** @enum {string} */
                        decision: "go_on" | "change" | "stop";
                        /** @description Of the next cycle; as before unless told */
                        next_hypothesis?: string;
                        reasons: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives/{initiative}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feedback links of an initiative */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackForm"][];
                    };
                };
            };
        };
        put?: never;
        /** Makes a link by which people in the field answer without an account */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The cycle one means, so that no newer one is moved */
                        cycle: number;
                        /** @default 30 */
                        days?: number;
                        /** @default  */
                        introduction?: string;
                        /** @enum {string} */
                        language: "fr" | "en";
                        /** @default 500 */
                        most_answers?: number;
                        questions: components["schemas"]["FeedbackQuestionInput"][];
                        title: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeFeedbackForm"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives/{initiative}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the open cycle a step forward, or back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    initiative: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The cycle one means, so that no newer one is moved */
                        cycle: number;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        step: "hypothesis" | "build" | "field_test" | "feedback" | "decision";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/initiatives/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The initiatives with their cycles and dated steps */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimelineLane"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that are still open */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Invitation"][];
                    };
                };
            };
        };
        put?: never;
        /** Invites a person */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        /**
                         * @default fr
                         * @enum {string}
                         */
                        language?: "fr" | "en";
                        /** @enum {string} */
                        role: "lead" | "data" | "finance" | "reviewer" | "viewer";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SentInvitation"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws an invitation */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    invitation: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's jobs, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description Only jobs that work on this */
                    subject?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Job"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/jobs/{job}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a job */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    job: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/jobs/{job}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress of a job, as server-sent events: state, share, stage, secondsLeft */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's API keys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Key"][];
                    };
                };
            };
        };
        put?: never;
        /** Makes an API key */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description How long the key holds */
                        days: number;
                        name: string;
                        scopes: ("members:read" | "members:write" | "events:read" | "jobs:read" | "jobs:write" | "files:read" | "files:write" | "lab:read" | "lab:write")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeKey"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes an API key at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labelling tasks, the newest first */
        get: {
            parameters: {
                query?: {
                    dataset?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Labelling"][];
                    };
                };
            };
        };
        put?: never;
        /** Begins a labelling task on the newest version of a dataset */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        classes: string[];
                        /** Format: uuid */
                        dataset: string;
                        /**
                         * @description Words by class that bring its first rows; a final * stands for any ending
                         * @default {}
                         */
                        keywords?: {
                            [key: string]: string[];
                        };
                        /** @default false */
                        multi_label?: boolean;
                        name: string;
                        /**
                         * @description How many people label each row
                         * @default 1
                         */
                        overlap?: number;
                        text_columns: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Labelling"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A labelling task and how far it is, with agreement and learning curve */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LabellingState"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps one’s answers; they are durable once this is answered */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            /** @description Null passes the row on to others */
                            labels: string[] | null;
                            position: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LabelsKept"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next rows for the person who asks; for a quarter of an hour nobody else gets them */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default 10 */
                        count?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RowToLabel"][];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a labelling task */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides a row on which people differ */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        labels: string[];
                        position: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows on which people differ and that wait for a decision */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoubtfulRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the rows in a new order, with agreement and learning curve, at once */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedJob"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/suspects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows whose label looks wrong, the most suspect first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoubtfulRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back one’s last answer */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LabelUndone"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/labellings/{labelling}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the settled labels into a new version of the dataset */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    labelling: string;
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A new column, or one to fill */
                        column: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AskedJob"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own notifications, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description Only those that are unread */
                    unread?: string;
                };
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Notification"][];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one of one's own notifications as read, or all */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A new random value for each request; the same value again gets the same answer for a day. */
                    "idempotency-key"?: string;
                };
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        notification?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the organisation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Colleague"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a person's membership */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Changes a person's role */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "lead" | "data" | "finance" | "reviewer" | "viewer";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        trace?: never;
    };
    "/api/organisations/{organisation}/questions/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers in the model's stead */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Null takes it back */
                        labels: string[] | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HumanQuestion"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an upload (tus): Upload-Length, Upload-Metadata with filename and filetype */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        /** What uploads can do (tus) */
        options: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives an upload up (tus) */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Adds bytes to an upload (tus): Upload-Offset, Upload-Checksum if wished */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                    upload: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/organisations/{organisation}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the work in the lab waits for: the most urgent kind first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Waiting"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the host organisation and its first lead, with the token of the set-up link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        organisation: {
                            name: string;
                        };
                        person: {
                            /** Format: email */
                            email: string;
                            /**
                             * @default fr
                             * @enum {string}
                             */
                            language?: "fr" | "en";
                            name: string;
                            password: string;
                        };
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            organisation: string;
                            /** Format: uuid */
                            person: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Admitted: {
            lead: components["schemas"]["SentInvitation"];
            organisation: components["schemas"]["Organisation"];
        };
        AdmittedInput: {
            lead: components["schemas"]["SentInvitationInput"];
            organisation: components["schemas"]["OrganisationInput"];
        };
        AskedExperiment: {
            /** Format: uuid */
            experiment: string;
            /** Format: uuid */
            job: string;
        };
        AskedExperimentInput: {
            /** Format: uuid */
            experiment: string;
            /** Format: uuid */
            job: string;
        };
        AskedFeedback: {
            introduction: string;
            /** @enum {string} */
            language: "fr" | "en";
            organisation: string;
            questions: components["schemas"]["FeedbackQuestion"][];
            title: string;
        };
        AskedFeedbackInput: {
            introduction: string;
            /** @enum {string} */
            language: "fr" | "en";
            organisation: string;
            questions: components["schemas"]["FeedbackQuestionInput"][];
            title: string;
        };
        AskedFileRun: {
            /** Format: uuid */
            job: string;
            /** Format: uuid */
            run: string;
        };
        AskedFileRunInput: {
            /** Format: uuid */
            job: string;
            /** Format: uuid */
            run: string;
        };
        AskedJob: {
            /** Format: uuid */
            job: string;
        };
        AskedJobInput: {
            /** Format: uuid */
            job: string;
        };
        BoardCard: {
            answers: number;
            /** @enum {string} */
            column: "draft" | "hypothesis" | "build" | "field_test" | "feedback" | "decision" | "stopped";
            cycle: number | null;
            /** Format: uuid */
            id: string;
            owner: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "draft" | "active" | "stopped";
            title: string;
        };
        BoardCardInput: {
            answers: number;
            /** @enum {string} */
            column: "draft" | "hypothesis" | "build" | "field_test" | "feedback" | "decision" | "stopped";
            cycle: number | null;
            /** Format: uuid */
            id: string;
            owner: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "draft" | "active" | "stopped";
            title: string;
        };
        Colleague: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "lead" | "data" | "finance" | "reviewer" | "viewer";
            /** Format: date-time */
            since: string;
        };
        ColleagueInput: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "lead" | "data" | "finance" | "reviewer" | "viewer";
            /** Format: date-time */
            since: string;
        };
        Cycle: {
            /** @description Received by all its feedback links */
            answers: number;
            /** Format: date-time */
            began_at: string;
            decided_at: string | null;
            decided_by: string | null;
            decision: ("go_on" | "change" | "stop") | null;
            hypothesis: string;
            number: number;
            reasons: string | null;
            /** @enum {string} */
            step: "hypothesis" | "build" | "field_test" | "feedback" | "decision";
            /** @description Each step that was reached, the oldest first */
            steps: components["schemas"]["ReachedStep"][];
        };
        CycleInput: {
            /** @description Received by all its feedback links */
            answers: number;
            /** Format: date-time */
            began_at: string;
            decided_at: string | null;
            decided_by: string | null;
            decision: ("go_on" | "change" | "stop") | null;
            hypothesis: string;
            number: number;
            reasons: string | null;
            /** @enum {string} */
            step: "hypothesis" | "build" | "field_test" | "feedback" | "decision";
            /** @description Each step that was reached, the oldest first */
            steps: components["schemas"]["ReachedStepInput"][];
        };
        Dataset: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            expired_at: string | null;
            /** Format: uuid */
            id: string;
            /** @description Number of the newest version; 0 while there is none */
            latest: number;
            legal_basis: ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "no-personal-data") | null;
            name: string;
            /** @description Where the rows come from */
            origin: string;
            /** @description Whom the rows tell of */
            people_described: string;
            /** @description The day on which all rows are removed */
            retain_until: string | null;
            /** @description What each column is for */
            roles: {
                [key: string]: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
            };
            /** @description The uploaded file, until rows are erased */
            source_file: string | null;
        };
        DatasetInput: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            expired_at: string | null;
            /** Format: uuid */
            id: string;
            /** @description Number of the newest version; 0 while there is none */
            latest: number;
            legal_basis: ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "no-personal-data") | null;
            name: string;
            /** @description Where the rows come from */
            origin: string;
            /** @description Whom the rows tell of */
            people_described: string;
            /** @description The day on which all rows are removed */
            retain_until: string | null;
            /** @description What each column is for */
            roles: {
                [key: string]: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
            };
            /** @description The uploaded file, until rows are erased */
            source_file: string | null;
        };
        DatasetProfile: {
            balances: {
                classes: {
                    rows: number;
                    value: string;
                }[];
                column: string;
                evenness: number | null;
            }[];
            columns: {
                characters: {
                    least: number;
                    mean: number;
                    most: number;
                } | null;
                column: string;
                distinct: {
                    at_least: boolean;
                    count: number;
                };
                filled: number;
                missing: number;
                reason: {
                    code: string;
                } & {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                role: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
                words: {
                    least: number;
                    mean: number;
                    most: number;
                } | null;
            }[];
            rows: number;
            /** @description Behind languages and near copies */
            sampled_rows: number;
            texts: {
                column: string;
                duplicate_groups: number;
                exact_groups: number;
                languages: {
                    language: string;
                    rows: number;
                }[];
                spare_rows: number;
            }[];
        };
        DatasetProfileInput: {
            balances: {
                classes: {
                    rows: number;
                    value: string;
                }[];
                column: string;
                evenness: number | null;
            }[];
            columns: {
                characters: {
                    least: number;
                    mean: number;
                    most: number;
                } | null;
                column: string;
                distinct: {
                    at_least: boolean;
                    count: number;
                };
                filled: number;
                missing: number;
                reason: {
                    code: string;
                } & {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                role: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
                words: {
                    least: number;
                    mean: number;
                    most: number;
                } | null;
            }[];
            rows: number;
            /** @description Behind languages and near copies */
            sampled_rows: number;
            texts: {
                column: string;
                duplicate_groups: number;
                exact_groups: number;
                languages: {
                    language: string;
                    rows: number;
                }[];
                spare_rows: number;
            }[];
        };
        DatasetRow: {
            /** @description In the order of the columns; long ones cut */
            cells: string[];
            cut: boolean;
            line: number;
            /** @description The same in all versions */
            position: number;
        };
        DatasetRowInput: {
            /** @description In the order of the columns; long ones cut */
            cells: string[];
            cut: boolean;
            line: number;
            /** @description The same in all versions */
            position: number;
        };
        DatasetVersion: {
            /** @enum {string} */
            change: "imported" | "masked" | "erased" | "labelled" | "corrected";
            columns: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            erased_rows: number;
            fault_count: number;
            /** @description The first ones */
            faults: components["schemas"]["Fault"][];
            number: number;
            /** @description Found in all rows; null until then */
            personal_data: {
                /** @enum {string} */
                by: "field name" | "content";
                column: string;
                finds: number;
                /** @enum {string} */
                kind: "email" | "iban" | "nir" | "phone" | "birth-date" | "location" | "ip" | "profile" | "address" | "name";
                rows: number;
            }[] | null;
            /** @description Null until its job has ended */
            profile: components["schemas"]["DatasetProfile"] | null;
            rows: number;
        };
        DatasetVersionInput: {
            /** @enum {string} */
            change: "imported" | "masked" | "erased" | "labelled" | "corrected";
            columns: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            erased_rows: number;
            fault_count: number;
            /** @description The first ones */
            faults: components["schemas"]["FaultInput"][];
            number: number;
            /** @description Found in all rows; null until then */
            personal_data: {
                /** @enum {string} */
                by: "field name" | "content";
                column: string;
                finds: number;
                /** @enum {string} */
                kind: "email" | "iban" | "nir" | "phone" | "birth-date" | "location" | "ip" | "profile" | "address" | "name";
                rows: number;
            }[] | null;
            /** @description Null until its job has ended */
            profile: components["schemas"]["DatasetProfileInput"] | null;
            rows: number;
        };
        DatasetVersionSummary: {
            /** @enum {string} */
            change: "imported" | "masked" | "erased" | "labelled" | "corrected";
            columns: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            erased_rows: number;
            fault_count: number;
            number: number;
            rows: number;
        };
        DatasetVersionSummaryInput: {
            /** @enum {string} */
            change: "imported" | "masked" | "erased" | "labelled" | "corrected";
            columns: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            erased_rows: number;
            fault_count: number;
            number: number;
            rows: number;
        };
        Demo: {
            people: {
                email: string;
                /** @enum {string} */
                kind: "host" | "funder" | "ngo" | "partner";
                name: string;
                organisation: string;
                /** @enum {string} */
                role: "lead" | "data" | "finance" | "reviewer" | "viewer";
            }[];
            progress: {
                done: number;
                /** @description For whom */
                organisation: string | null;
                /** @description What is being done; null once all is there */
                step: string | null;
                total: number;
            };
        };
        DemoInput: {
            people: {
                email: string;
                /** @enum {string} */
                kind: "host" | "funder" | "ngo" | "partner";
                name: string;
                organisation: string;
                /** @enum {string} */
                role: "lead" | "data" | "finance" | "reviewer" | "viewer";
            }[];
            progress: {
                done: number;
                /** @description For whom */
                organisation: string | null;
                /** @description What is being done; null once all is there */
                step: string | null;
                total: number;
            };
        };
        DoubtfulRow: {
            answers: {
                labels: string[];
                /** Format: uuid */
                person: string;
            }[];
            decided_by: string | null;
            labels: string[] | null;
            line: number;
            position: number;
            suspect: {
                given: string;
                given_probability: number;
                suggested: string;
                suggested_probability: number;
            } | null;
            text: string;
        };
        DoubtfulRowInput: {
            answers: {
                labels: string[];
                /** Format: uuid */
                person: string;
            }[];
            decided_by: string | null;
            labels: string[] | null;
            line: number;
            position: number;
            suspect: {
                given: string;
                given_probability: number;
                suggested: string;
                suggested_probability: number;
            } | null;
            text: string;
        };
        Erased: {
            rows: number;
            /** @description The new one */
            version: number | null;
        };
        ErasedInput: {
            rows: number;
            /** @description The new one */
            version: number | null;
        };
        /** @description A figure with its 95% interval; null where the data give none */
        Estimate: {
            high: number | null;
            low: number | null;
            value: number | null;
        };
        /** @description A figure with its 95% interval; null where the data give none */
        EstimateInput: {
            high: number | null;
            low: number | null;
            value: number | null;
        };
        Evaluation: {
            abstaining: {
                coverage: number;
                precision: components["schemas"]["Estimate"];
                threshold: number;
            } | null;
            audits: {
                column: string;
                groups: {
                    accuracy: components["schemas"]["Estimate"];
                    count: number;
                    group: string;
                    per_class: {
                        class: string;
                        f1: components["schemas"]["Estimate"];
                        few_positives: boolean;
                        fpr: components["schemas"]["Estimate"];
                        negatives: number;
                        positives: number;
                        precision: components["schemas"]["Estimate"];
                        selection_rate: components["schemas"]["Estimate"];
                        tpr: components["schemas"]["Estimate"];
                    }[];
                    small: boolean;
                }[];
            }[];
            baselines: {
                accuracy: components["schemas"]["Estimate"];
                accuracy_gain: components["schemas"]["Estimate"];
                macro_f1: components["schemas"]["Estimate"];
                macro_f1_gain: components["schemas"]["Estimate"];
                micro_f1: components["schemas"]["Estimate"];
                /** @enum {string} */
                name: "commonest" | "keywords";
            }[];
            calibration: {
                count: number;
                high: number;
                low: number;
                mean_probability: number | null;
                observed: number | null;
            }[];
            classes: string[];
            confusion: number[][];
            coverage: {
                coverage: number;
                precision: components["schemas"]["Estimate"];
                threshold: number;
            }[];
            multi_label: boolean;
            overall: {
                accuracy: components["schemas"]["Estimate"];
                brier: components["schemas"]["Estimate"];
                calibration_error: components["schemas"]["Estimate"];
                log_loss: components["schemas"]["Estimate"];
                macro_f1: components["schemas"]["Estimate"];
                macro_precision: components["schemas"]["Estimate"];
                macro_recall: components["schemas"]["Estimate"];
                micro_f1: components["schemas"]["Estimate"];
                micro_precision: components["schemas"]["Estimate"];
                micro_recall: components["schemas"]["Estimate"];
                weighted_f1: components["schemas"]["Estimate"];
                weighted_precision: components["schemas"]["Estimate"];
                weighted_recall: components["schemas"]["Estimate"];
            };
            pays: components["schemas"]["Pays"];
            per_class: {
                class: string;
                f1: components["schemas"]["Estimate"];
                precision: components["schemas"]["Estimate"];
                predicted: number;
                recall: components["schemas"]["Estimate"];
                support: number;
            }[];
            rows: number;
            verdicts: {
                /** @enum {string} */
                answer: "holds" | "breaks" | "not enough data";
                /** @description Empty: all classes together, the worst one counting */
                class: string;
                column: string;
                /** @description The two that stand furthest apart */
                groups: string[];
                /** @enum {string} */
                limit: "demographicParityDifference" | "demographicParityRatio" | "equalOpportunityDifference" | "equalizedOddsDifference";
                limit_value: number;
                more_rows: number | null;
                value: components["schemas"]["Estimate"];
            }[];
        };
        EvaluationInput: {
            abstaining: {
                coverage: number;
                precision: components["schemas"]["EstimateInput"];
                threshold: number;
            } | null;
            audits: {
                column: string;
                groups: {
                    accuracy: components["schemas"]["EstimateInput"];
                    count: number;
                    group: string;
                    per_class: {
                        class: string;
                        f1: components["schemas"]["EstimateInput"];
                        few_positives: boolean;
                        fpr: components["schemas"]["EstimateInput"];
                        negatives: number;
                        positives: number;
                        precision: components["schemas"]["EstimateInput"];
                        selection_rate: components["schemas"]["EstimateInput"];
                        tpr: components["schemas"]["EstimateInput"];
                    }[];
                    small: boolean;
                }[];
            }[];
            baselines: {
                accuracy: components["schemas"]["EstimateInput"];
                accuracy_gain: components["schemas"]["EstimateInput"];
                macro_f1: components["schemas"]["EstimateInput"];
                macro_f1_gain: components["schemas"]["EstimateInput"];
                micro_f1: components["schemas"]["EstimateInput"];
                /** @enum {string} */
                name: "commonest" | "keywords";
            }[];
            calibration: {
                count: number;
                high: number;
                low: number;
                mean_probability: number | null;
                observed: number | null;
            }[];
            classes: string[];
            confusion: number[][];
            coverage: {
                coverage: number;
                precision: components["schemas"]["EstimateInput"];
                threshold: number;
            }[];
            multi_label: boolean;
            overall: {
                accuracy: components["schemas"]["EstimateInput"];
                brier: components["schemas"]["EstimateInput"];
                calibration_error: components["schemas"]["EstimateInput"];
                log_loss: components["schemas"]["EstimateInput"];
                macro_f1: components["schemas"]["EstimateInput"];
                macro_precision: components["schemas"]["EstimateInput"];
                macro_recall: components["schemas"]["EstimateInput"];
                micro_f1: components["schemas"]["EstimateInput"];
                micro_precision: components["schemas"]["EstimateInput"];
                micro_recall: components["schemas"]["EstimateInput"];
                weighted_f1: components["schemas"]["EstimateInput"];
                weighted_precision: components["schemas"]["EstimateInput"];
                weighted_recall: components["schemas"]["EstimateInput"];
            };
            pays: components["schemas"]["PaysInput"];
            per_class: {
                class: string;
                f1: components["schemas"]["EstimateInput"];
                precision: components["schemas"]["EstimateInput"];
                predicted: number;
                recall: components["schemas"]["EstimateInput"];
                support: number;
            }[];
            rows: number;
            verdicts: {
                /** @enum {string} */
                answer: "holds" | "breaks" | "not enough data";
                /** @description Empty: all classes together, the worst one counting */
                class: string;
                column: string;
                /** @description The two that stand furthest apart */
                groups: string[];
                /** @enum {string} */
                limit: "demographicParityDifference" | "demographicParityRatio" | "equalOpportunityDifference" | "equalizedOddsDifference";
                limit_value: number;
                more_rows: number | null;
                value: components["schemas"]["EstimateInput"];
            }[];
        };
        Event: {
            actor: string | null;
            details: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: uuid */
            subject: string;
        };
        EventInput: {
            actor: string | null;
            details: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            occurred_at: string;
            /** Format: uuid */
            subject: string;
        };
        Experiment: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** Format: uuid */
            dataset: string;
            dataset_name: string;
            group_columns: string[];
            /** Format: uuid */
            id: string;
            /** @description Null once it has been swept */
            job: components["schemas"]["Job"] | null;
            label_column: string;
            /** @description Between labels of one cell */
            labels_separator: string | null;
            /**
             * @description Of the report and the model card
             * @enum {string}
             */
            language: "fr" | "en";
            name: string;
            /** @enum {string} */
            recipe: "classify";
            /** @description Null until the job has ended well */
            result: components["schemas"]["ExperimentSummary"] | null;
            seed: number;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            test_share: number;
            text_columns: string[];
            version: number;
            /** @description Below it, the model abstains */
            wanted_precision: number;
        };
        ExperimentComparison: {
            job: components["schemas"]["Job"] | null;
            result: {
                accuracy: {
                    /** @enum {string} */
                    answer: "better" | "worse" | "no difference shown" | "not enough data";
                    difference: components["schemas"]["Estimate"];
                    first: components["schemas"]["Estimate"];
                    more_rows: number | null;
                    second: components["schemas"]["Estimate"];
                };
                macro_f1: {
                    /** @enum {string} */
                    answer: "better" | "worse" | "no difference shown" | "not enough data";
                    difference: components["schemas"]["Estimate"];
                    first: components["schemas"]["Estimate"];
                    more_rows: number | null;
                    second: components["schemas"]["Estimate"];
                };
                /** @description Test rows that both answered */
                rows: number;
            } | null;
        };
        ExperimentComparisonInput: {
            job: components["schemas"]["JobInput"] | null;
            result: {
                accuracy: {
                    /** @enum {string} */
                    answer: "better" | "worse" | "no difference shown" | "not enough data";
                    difference: components["schemas"]["EstimateInput"];
                    first: components["schemas"]["EstimateInput"];
                    more_rows: number | null;
                    second: components["schemas"]["EstimateInput"];
                };
                macro_f1: {
                    /** @enum {string} */
                    answer: "better" | "worse" | "no difference shown" | "not enough data";
                    difference: components["schemas"]["EstimateInput"];
                    first: components["schemas"]["EstimateInput"];
                    more_rows: number | null;
                    second: components["schemas"]["EstimateInput"];
                };
                /** @description Test rows that both answered */
                rows: number;
            } | null;
        };
        ExperimentError: {
            abstained: boolean;
            position: number;
            predicted: string[];
            probability: number;
            /** @description Null once the row has been erased */
            text: string | null;
            truth: string[];
        };
        ExperimentErrorInput: {
            abstained: boolean;
            position: number;
            predicted: string[];
            probability: number;
            /** @description Null once the row has been erased */
            text: string | null;
            truth: string[];
        };
        ExperimentInput: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** Format: uuid */
            dataset: string;
            dataset_name: string;
            group_columns: string[];
            /** Format: uuid */
            id: string;
            /** @description Null once it has been swept */
            job: components["schemas"]["JobInput"] | null;
            label_column: string;
            /** @description Between labels of one cell */
            labels_separator: string | null;
            /**
             * @description Of the report and the model card
             * @enum {string}
             */
            language: "fr" | "en";
            name: string;
            /** @enum {string} */
            recipe: "classify";
            /** @description Null until the job has ended well */
            result: components["schemas"]["ExperimentSummaryInput"] | null;
            seed: number;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            test_share: number;
            text_columns: string[];
            version: number;
            /** @description Below it, the model abstains */
            wanted_precision: number;
        };
        ExperimentReport: {
            /** @description Markdown */
            card: string;
            duplicate_groups: number;
            evaluation: components["schemas"]["Evaluation"];
            files: {
                name: string;
                sha256: string;
                size: number;
            }[];
            suspect_count: number;
            /** @description The 100 most doubtful labels */
            suspects: {
                given: string;
                given_probability: number;
                position: number;
                suggested: string;
                suggested_probability: number;
                text: string | null;
            }[];
            test_rows: number;
            /** @description From which the model answers */
            threshold: number;
            thresholds: components["schemas"]["ThresholdRow"][];
            train_rows: number;
            without_label: number;
            without_text: number;
        };
        ExperimentReportInput: {
            /** @description Markdown */
            card: string;
            duplicate_groups: number;
            evaluation: components["schemas"]["EvaluationInput"];
            files: {
                name: string;
                sha256: string;
                size: number;
            }[];
            suspect_count: number;
            /** @description The 100 most doubtful labels */
            suspects: {
                given: string;
                given_probability: number;
                position: number;
                suggested: string;
                suggested_probability: number;
                text: string | null;
            }[];
            test_rows: number;
            /** @description From which the model answers */
            threshold: number;
            thresholds: components["schemas"]["ThresholdRowInput"][];
            train_rows: number;
            without_label: number;
            without_text: number;
        };
        ExperimentSummary: {
            /** @description SHA-256 over names and hashes of the model's files */
            content_hash: string;
            macro_f1: components["schemas"]["Estimate"];
            pays: components["schemas"]["Pays"];
            test_rows: number;
            train_rows: number;
        };
        ExperimentSummaryInput: {
            /** @description SHA-256 over names and hashes of the model's files */
            content_hash: string;
            macro_f1: components["schemas"]["EstimateInput"];
            pays: components["schemas"]["PaysInput"];
            test_rows: number;
            train_rows: number;
        };
        Fault: {
            code: string;
            column: number | null;
            detail: string | null;
            line: number;
            /** @enum {string} */
            outcome: "kept" | "left out";
        };
        FaultInput: {
            code: string;
            column: number | null;
            detail: string | null;
            line: number;
            /** @enum {string} */
            outcome: "kept" | "left out";
        };
        FeedbackForm: {
            answers: number;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            cycle: number;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            introduction: string;
            /** @enum {string} */
            language: "fr" | "en";
            most_answers: number;
            questions: components["schemas"]["FeedbackQuestion"][];
            /** @enum {string} */
            state: "open" | "expired" | "revoked" | "full";
            title: string;
        };
        FeedbackFormInput: {
            answers: number;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            cycle: number;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            introduction: string;
            /** @enum {string} */
            language: "fr" | "en";
            most_answers: number;
            questions: components["schemas"]["FeedbackQuestionInput"][];
            /** @enum {string} */
            state: "open" | "expired" | "revoked" | "full";
            title: string;
        };
        FeedbackQuestion: {
            /** @enum {string} */
            kind: "text" | "scale" | "yes_no";
            text: string;
        };
        FeedbackQuestionInput: {
            /** @enum {string} */
            kind: "text" | "scale" | "yes_no";
            text: string;
        };
        FeedbackSummary: {
            form: components["schemas"]["FeedbackForm"];
            questions: ({
                answered: number;
                /** @constant */
                kind: "text";
                text: string;
                texts: {
                    /** Format: date */
                    on: string;
                    text: string;
                }[];
            } | {
                answered: number;
                /** @description Of 1, 2, 3, 4 and 5 */
                counts: number[];
                /** @constant */
                kind: "scale";
                median: number | null;
                text: string;
            } | {
                answered: number;
                /** @constant */
                kind: "yes_no";
                /** @description Of yes among those who answered */
                share: number | null;
                text: string;
                yes: number;
            })[];
        };
        FeedbackSummaryInput: {
            form: components["schemas"]["FeedbackFormInput"];
            questions: ({
                answered: number;
                /** @constant */
                kind: "text";
                text: string;
                texts: {
                    /** Format: date */
                    on: string;
                    text: string;
                }[];
            } | {
                answered: number;
                /** @description Of 1, 2, 3, 4 and 5 */
                counts: number[];
                /** @constant */
                kind: "scale";
                median: number | null;
                text: string;
            } | {
                answered: number;
                /** @constant */
                kind: "yes_no";
                /** @description Of yes among those who answered */
                share: number | null;
                text: string;
                yes: number;
            })[];
        };
        File: {
            /** Format: date-time */
            created_at: string;
            /** @description When it goes unless something uses it */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            media_type: string;
            name: string;
            sha256: string;
            size: number;
        };
        FileInput: {
            /** Format: date-time */
            created_at: string;
            /** @description When it goes unless something uses it */
            expires_at: string | null;
            /** Format: uuid */
            id: string;
            media_type: string;
            name: string;
            sha256: string;
            size: number;
        };
        FileRun: {
            abstained: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** Format: uuid */
            experiment: string;
            file_name: string;
            /** Format: uuid */
            id: string;
            job: components["schemas"]["Job"] | null;
            /** @description Abstentions in the human queue: at most 1,000 of a file */
            queued: number | null;
            ready: boolean;
            rows: number | null;
            text_columns: string[];
        };
        FileRunInput: {
            abstained: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** Format: uuid */
            experiment: string;
            file_name: string;
            /** Format: uuid */
            id: string;
            job: components["schemas"]["JobInput"] | null;
            /** @description Abstentions in the human queue: at most 1,000 of a file */
            queued: number | null;
            ready: boolean;
            rows: number | null;
            text_columns: string[];
        };
        HumanQuestion: {
            answered_at: string | null;
            answered_by: string | null;
            /** Format: uuid */
            experiment: string;
            file_run: string | null;
            guesses: {
                class: string;
                probability: number;
            }[];
            /** Format: uuid */
            id: string;
            labels: string[] | null;
            text: string;
            /** @description The dataset's version in which it is a label */
            version: number | null;
        };
        HumanQuestionInput: {
            answered_at: string | null;
            answered_by: string | null;
            /** Format: uuid */
            experiment: string;
            file_run: string | null;
            guesses: {
                class: string;
                probability: number;
            }[];
            /** Format: uuid */
            id: string;
            labels: string[] | null;
            text: string;
            /** @description The dataset's version in which it is a label */
            version: number | null;
        };
        HumanQueue: {
            answered: number;
            open: number;
        };
        HumanQueueInput: {
            answered: number;
            open: number;
        };
        Initiative: {
            /** Format: date-time */
            created_at: string;
            cycles: components["schemas"]["Cycle"][];
            hypothesis: string;
            /** Format: uuid */
            id: string;
            owner: string | null;
            people: string;
            problem: string;
            risks: string;
            /** @enum {string} */
            state: "draft" | "active" | "stopped";
            success: string;
            title: string;
        };
        InitiativeInput: {
            /** Format: date-time */
            created_at: string;
            cycles: components["schemas"]["CycleInput"][];
            hypothesis: string;
            /** Format: uuid */
            id: string;
            owner: string | null;
            people: string;
            problem: string;
            risks: string;
            /** @enum {string} */
            state: "draft" | "active" | "stopped";
            success: string;
            title: string;
        };
        Invitation: {
            /** Format: date-time */
            created_at: string;
            email: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            invited_by: string;
            /** @enum {string} */
            role: "lead" | "data" | "finance" | "reviewer" | "viewer";
        };
        InvitationInput: {
            /** Format: date-time */
            created_at: string;
            email: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            invited_by: string;
            /** @enum {string} */
            role: "lead" | "data" | "finance" | "reviewer" | "viewer";
        };
        Invited: {
            email: string;
            /** Format: date-time */
            expires_at: string;
            organisation: string;
            /** @enum {string} */
            role: "lead" | "data" | "finance" | "reviewer" | "viewer";
        };
        InvitedInput: {
            email: string;
            /** Format: date-time */
            expires_at: string;
            organisation: string;
            /** @enum {string} */
            role: "lead" | "data" | "finance" | "reviewer" | "viewer";
        };
        Job: {
            /** @description How many workers took it up */
            attempts: number;
            /** @description Cancelled, but still to stop */
            cancelling: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            ended_at: string | null;
            error: {
                code: string;
                message: string;
            } | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description An estimate */
            seconds_left: number | null;
            /** @description Done so far */
            share: number;
            stage: string | null;
            started_at: string | null;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            /** @description What it works on */
            subject: string | null;
        };
        JobInput: {
            /** @description How many workers took it up */
            attempts: number;
            /** @description Cancelled, but still to stop */
            cancelling: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            ended_at: string | null;
            error: {
                code: string;
                message: string;
            } | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description An estimate */
            seconds_left: number | null;
            /** @description Done so far */
            share: number;
            stage: string | null;
            started_at: string | null;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            /** @description What it works on */
            subject: string | null;
        };
        Key: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
        };
        KeyInput: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
        };
        Labelling: {
            /** @description Krippendorff’s alpha, as of the last refresh; null unless rows overlap */
            agreement: {
                alpha: {
                    high: number | null;
                    low: number | null;
                    value: number | null;
                };
                answers: number;
                /** @enum {string} */
                reading: "reliable" | "tentative" | "unreliable" | "not enough data";
                rows: number;
            } | null;
            classes: string[];
            closed_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** @description The learning curve as of the last refresh */
            curve: {
                /** @enum {string} */
                answer: "pays" | "no longer pays" | "not clear" | "too few labels";
                gain: {
                    high: number;
                    low: number;
                    value: number;
                } | null;
                labels: number;
                more: number;
                points: {
                    labels: number;
                    macro_f1: {
                        high: number;
                        low: number;
                        value: number;
                    };
                }[];
                worthwhile: number;
            } | null;
            /** Format: uuid */
            dataset: string;
            /** Format: uuid */
            id: string;
            keywords: {
                [key: string]: string[];
            };
            multi_label: boolean;
            name: string;
            overlap: number;
            /** @description Rows whose label is settled */
            settled: number;
            text_columns: string[];
            version: number;
        };
        LabellingInput: {
            /** @description Krippendorff’s alpha, as of the last refresh; null unless rows overlap */
            agreement: {
                alpha: {
                    high: number | null;
                    low: number | null;
                    value: number | null;
                };
                answers: number;
                /** @enum {string} */
                reading: "reliable" | "tentative" | "unreliable" | "not enough data";
                rows: number;
            } | null;
            classes: string[];
            closed_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            /** @description The learning curve as of the last refresh */
            curve: {
                /** @enum {string} */
                answer: "pays" | "no longer pays" | "not clear" | "too few labels";
                gain: {
                    high: number;
                    low: number;
                    value: number;
                } | null;
                labels: number;
                more: number;
                points: {
                    labels: number;
                    macro_f1: {
                        high: number;
                        low: number;
                        value: number;
                    };
                }[];
                worthwhile: number;
            } | null;
            /** Format: uuid */
            dataset: string;
            /** Format: uuid */
            id: string;
            keywords: {
                [key: string]: string[];
            };
            multi_label: boolean;
            name: string;
            overlap: number;
            /** @description Rows whose label is settled */
            settled: number;
            text_columns: string[];
            version: number;
        };
        LabellingState: {
            labelling: components["schemas"]["Labelling"];
            progress: {
                by_class: {
                    class: string;
                    rows: number;
                }[];
                by_person: {
                    answers: number;
                    passed: number;
                    /** Format: uuid */
                    person: string;
                }[];
                /** @description Rows that wait for a decision */
                disagreements: number;
                /** @description Rows that want more answers */
                open: number;
                rows: number;
                suspects: number;
            };
        };
        LabellingStateInput: {
            labelling: components["schemas"]["LabellingInput"];
            progress: {
                by_class: {
                    class: string;
                    rows: number;
                }[];
                by_person: {
                    answers: number;
                    passed: number;
                    /** Format: uuid */
                    person: string;
                }[];
                /** @description Rows that wait for a decision */
                disagreements: number;
                /** @description Rows that want more answers */
                open: number;
                rows: number;
                suspects: number;
            };
        };
        LabelsKept: {
            settled: number;
        };
        LabelsKeptInput: {
            settled: number;
        };
        LabelUndone: {
            position: number;
        };
        LabelUndoneInput: {
            position: number;
        };
        ListedDataset: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            expired_at: string | null;
            /** @description Whether some was found in its newest version; null until all rows are searched */
            holds_personal_data: boolean | null;
            /** Format: uuid */
            id: string;
            /** @description Number of the newest version; 0 while there is none */
            latest: number;
            legal_basis: ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "no-personal-data") | null;
            name: string;
            /** @description Where the rows come from */
            origin: string;
            /** @description Whom the rows tell of */
            people_described: string;
            /** @description The day on which all rows are removed */
            retain_until: string | null;
            /** @description What each column is for */
            roles: {
                [key: string]: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
            };
            /** @description Of its newest version; null while there is none */
            rows: number | null;
            /** @description The uploaded file, until rows are erased */
            source_file: string | null;
        };
        ListedDatasetInput: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string;
            expired_at: string | null;
            /** @description Whether some was found in its newest version; null until all rows are searched */
            holds_personal_data: boolean | null;
            /** Format: uuid */
            id: string;
            /** @description Number of the newest version; 0 while there is none */
            latest: number;
            legal_basis: ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "no-personal-data") | null;
            name: string;
            /** @description Where the rows come from */
            origin: string;
            /** @description Whom the rows tell of */
            people_described: string;
            /** @description The day on which all rows are removed */
            retain_until: string | null;
            /** @description What each column is for */
            roles: {
                [key: string]: "text" | "label" | "group" | "identifier" | "date" | "number" | "personal data" | "other";
            };
            /** @description Of its newest version; null while there is none */
            rows: number | null;
            /** @description The uploaded file, until rows are erased */
            source_file: string | null;
        };
        MadeDataset: {
            dataset: components["schemas"]["Dataset"];
            /** Format: uuid */
            job: string;
        };
        MadeDatasetInput: {
            dataset: components["schemas"]["DatasetInput"];
            /** Format: uuid */
            job: string;
        };
        MadeFeedbackForm: {
            form: components["schemas"]["FeedbackForm"];
            /** @description Shown now and never again */
            link: string;
        };
        MadeFeedbackFormInput: {
            form: components["schemas"]["FeedbackFormInput"];
            /** @description Shown now and never again */
            link: string;
        };
        MadeKey: {
            key: components["schemas"]["Key"];
            /** @description Shown now and never again */
            token: string;
        };
        MadeKeyInput: {
            key: components["schemas"]["KeyInput"];
            /** @description Shown now and never again */
            token: string;
        };
        Me: {
            email: string;
            /** Format: uuid */
            id: string;
            language: ("fr" | "en") | null;
            memberships: {
                organisation: components["schemas"]["Organisation"];
                /** @enum {string} */
                role: "lead" | "data" | "finance" | "reviewer" | "viewer";
            }[];
            name: string;
        };
        MeInput: {
            email: string;
            /** Format: uuid */
            id: string;
            language: ("fr" | "en") | null;
            memberships: {
                organisation: components["schemas"]["OrganisationInput"];
                /** @enum {string} */
                role: "lead" | "data" | "finance" | "reviewer" | "viewer";
            }[];
            name: string;
        };
        Notification: {
            details: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            occurred_at: string;
            read: boolean;
            /** Format: uuid */
            subject: string;
        };
        NotificationInput: {
            details: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            occurred_at: string;
            read: boolean;
            /** Format: uuid */
            subject: string;
        };
        Organisation: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "host" | "funder" | "ngo" | "partner";
            name: string;
        };
        OrganisationInput: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "host" | "funder" | "ngo" | "partner";
            name: string;
        };
        Pays: {
            /** @description Null: not enough data */
            answer: boolean | null;
            /** @enum {string} */
            hardest: "commonest" | "keywords";
            /** @description More test rows that would settle it */
            more_rows: number | null;
            /** @enum {string} */
            reason: "better than both baselines" | "not better than a baseline" | "no better than chance" | "gain not settled" | "too few test rows";
            test_rows: number;
        };
        PaysInput: {
            /** @description Null: not enough data */
            answer: boolean | null;
            /** @enum {string} */
            hardest: "commonest" | "keywords";
            /** @description More test rows that would settle it */
            more_rows: number | null;
            /** @enum {string} */
            reason: "better than both baselines" | "not better than a baseline" | "no better than chance" | "gain not settled" | "too few test rows";
            test_rows: number;
        };
        Problem: {
            /** @description Stable; see docs/reference/errors.md */
            code: string;
            /** @description What is wrong and what to do next, in the asked language */
            detail: string;
            /** @description Of `request/invalid`: each fault and where it is */
            faults?: {
                message: string;
                path: string;
            }[];
            /** @description Number of the request, as in the log */
            request: string;
            status: number;
            title: string;
            /** @description Where the reference tells of this code */
            type: string;
        };
        ProblemInput: {
            /** @description Stable; see docs/reference/errors.md */
            code: string;
            /** @description What is wrong and what to do next, in the asked language */
            detail: string;
            /** @description Of `request/invalid`: each fault and where it is */
            faults?: {
                message: string;
                path: string;
            }[];
            /** @description Number of the request, as in the log */
            request: string;
            status: number;
            title: string;
            /** @description Where the reference tells of this code */
            type: string;
        };
        Protection: {
            /** @description Whether a second factor or a passkey protects the account besides its password */
            protected: boolean;
        };
        ProtectionInput: {
            /** @description Whether a second factor or a passkey protects the account besides its password */
            protected: boolean;
        };
        ReachedStep: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            note: string;
            /** @enum {string} */
            step: "hypothesis" | "build" | "field_test" | "feedback" | "decision";
        };
        ReachedStepInput: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            note: string;
            /** @enum {string} */
            step: "hypothesis" | "build" | "field_test" | "feedback" | "decision";
        };
        Reproduction: {
            differing: string[];
            /** Format: date-time */
            ended_at: string;
            /** @description To the byte, every file */
            identical: boolean;
            /** Format: uuid */
            job: string;
        };
        ReproductionInput: {
            differing: string[];
            /** Format: date-time */
            ended_at: string;
            /** @description To the byte, every file */
            identical: boolean;
            /** Format: uuid */
            job: string;
        };
        RowToLabel: {
            line: number;
            position: number;
            reason: ("keyword" | "diverse" | "uncertain") | null;
            text: string;
        };
        RowToLabelInput: {
            line: number;
            position: number;
            reason: ("keyword" | "diverse" | "uncertain") | null;
            text: string;
        };
        SentInvitation: {
            invitation: components["schemas"]["Invitation"];
            /** @description Opens once, for whoever holds it; shown now and never again */
            link: string;
            /** @description Whether a letter with the link is on its way */
            mailed: boolean;
        };
        SentInvitationInput: {
            invitation: components["schemas"]["InvitationInput"];
            /** @description Opens once, for whoever holds it; shown now and never again */
            link: string;
            /** @description Whether a letter with the link is on its way */
            mailed: boolean;
        };
        TextAnswer: {
            abstained: boolean;
            classes: {
                bias: number;
                class: string;
                /** @description The 20 strongest */
                evidence: {
                    contribution: number;
                    /** @enum {string} */
                    kind: "word" | "pair" | "characters";
                    ngram: string;
                    /** @description UTF-16 positions, start and end, in the text */
                    spans: number[][];
                }[];
                /** @description By UTF-16 unit of the text */
                heat: number[];
                probability: number;
                /** @description What the weaker evidence adds up to */
                rest: number;
                /** @description Bias and all contributions added up */
                score: number;
            }[];
            labels: string[];
            probability: number;
            /** @description A human will be asked */
            queued: boolean;
            text: string;
            threshold: number;
        };
        TextAnswerInput: {
            abstained: boolean;
            classes: {
                bias: number;
                class: string;
                /** @description The 20 strongest */
                evidence: {
                    contribution: number;
                    /** @enum {string} */
                    kind: "word" | "pair" | "characters";
                    ngram: string;
                    /** @description UTF-16 positions, start and end, in the text */
                    spans: number[][];
                }[];
                /** @description By UTF-16 unit of the text */
                heat: number[];
                probability: number;
                /** @description What the weaker evidence adds up to */
                rest: number;
                /** @description Bias and all contributions added up */
                score: number;
            }[];
            labels: string[];
            probability: number;
            /** @description A human will be asked */
            queued: boolean;
            text: string;
            threshold: number;
        };
        /** @description What happens when the model answers only from a threshold on */
        ThresholdRow: {
            answered_per1000: number;
            coverage: components["schemas"]["Estimate"];
            errors_per1000: number;
            precision: components["schemas"]["Estimate"];
            read_per1000: number;
            /** @description Null: the model never answers */
            threshold: number | null;
        };
        /** @description What happens when the model answers only from a threshold on */
        ThresholdRowInput: {
            answered_per1000: number;
            coverage: components["schemas"]["EstimateInput"];
            errors_per1000: number;
            precision: components["schemas"]["EstimateInput"];
            read_per1000: number;
            /** @description Null: the model never answers */
            threshold: number | null;
        };
        TimelineLane: {
            cycles: components["schemas"]["Cycle"][];
            /** Format: uuid */
            id: string;
            owner: string | null;
            /** @enum {string} */
            state: "draft" | "active" | "stopped";
            title: string;
        };
        TimelineLaneInput: {
            cycles: components["schemas"]["CycleInput"][];
            /** Format: uuid */
            id: string;
            owner: string | null;
            /** @enum {string} */
            state: "draft" | "active" | "stopped";
            title: string;
        };
        Waiting: {
            /** @description Of texts */
            count: number | null;
            /**
             * @description answer: texts that a model left to humans; label: texts without one's own label; step: a cycle under way; begin: an idea without a cycle; describe: a dataset whose sheet or text column is missing; read: a new report
             * @enum {string}
             */
            kind: "answer" | "label" | "step" | "begin" | "describe" | "read";
            /** Format: date-time */
            since: string;
            step: ("hypothesis" | "build" | "field_test" | "feedback" | "decision") | null;
            /**
             * Format: uuid
             * @description The experiment, labelling, initiative or dataset
             */
            subject: string;
            title: string;
        };
        WaitingInput: {
            /** @description Of texts */
            count: number | null;
            /**
             * @description answer: texts that a model left to humans; label: texts without one's own label; step: a cycle under way; begin: an idea without a cycle; describe: a dataset whose sheet or text column is missing; read: a new report
             * @enum {string}
             */
            kind: "answer" | "label" | "step" | "begin" | "describe" | "read";
            /** Format: date-time */
            since: string;
            step: ("hypothesis" | "build" | "field_test" | "feedback" | "decision") | null;
            /**
             * Format: uuid
             * @description The experiment, labelling, initiative or dataset
             */
            subject: string;
            title: string;
        };
        Ways: {
            /** @description Whether this is a demo, where one may enter as anybody */
            demo: boolean;
            /** @description Whether letters go out, so that a forgotten password can be reset */
            letters: boolean;
            /** @description Whether one may sign in with OIDC */
            provider: boolean;
        };
        WaysInput: {
            /** @description Whether this is a demo, where one may enter as anybody */
            demo: boolean;
            /** @description Whether letters go out, so that a forgotten password can be reset */
            letters: boolean;
            /** @description Whether one may sign in with OIDC */
            provider: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

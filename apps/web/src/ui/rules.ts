import { useWords, words } from "../i18n/words.ts";

const said = words(
  {
    name: "Écrivez un nom.",
    email: "Écrivez une adresse e-mail complète, comme prenom@exemple.org.",
    password: "Écrivez le mot de passe.",
    long: (fewest: number) => `Le mot de passe doit avoir au moins ${fewest} caractères.`,
    same: "Les deux mots de passe diffèrent.",
    code: "Écrivez les six chiffres que montre votre application.",
    some: "Choisissez-en au moins une.",
  },
  {
    name: "Write a name.",
    email: "Write a whole e-mail address, such as name@example.org.",
    password: "Write the password.",
    long: (fewest) => `The password needs at least ${fewest} characters.`,
    same: "The two passwords differ.",
    code: "Write the six digits that your application shows.",
    some: "Choose at least one.",
  },
);

/** As the server asks; it has the last word. */
export const shortestPassword = 12;

/** Rules of fields: what is wrong, or null. */
export function useRules() {
  const t = useWords(said);
  return {
    name: (value: string) => (value.trim() === "" ? t.name : null),
    email: (value: string) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? null : t.email),
    password: (value: string) => (value === "" ? t.password : null),
    newPassword: (value: string) => (value.length < shortestPassword ? t.long(shortestPassword) : null),
    code: (value: string) => (/^\d{6}$/.test(value.replace(/\s/g, "")) ? null : t.code),
    some: (values: readonly unknown[]) => (values.length === 0 ? t.some : null),
    same: t.same,
  };
}

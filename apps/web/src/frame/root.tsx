import { Outlet } from "@tanstack/react-router";
import { ToastList } from "../ui/toast-list.tsx";

/** Around every page. */
export function Root() {
  return (
    <>
      <Outlet />
      <ToastList />
    </>
  );
}

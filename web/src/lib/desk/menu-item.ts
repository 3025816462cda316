export interface MenuItem {
  name: string;
  act: () => void;
  /** A line stands above it. */
  apart?: boolean;
}

import * as React from 'react';
import { styled } from 'styled-components';

/** The theme of the admin, as far as our pages and panels use it. */
interface Theme {
  readonly colors: Readonly<Record<string, string>>;
}

/** A color of the admin's theme, light or dark: for styled components. */
export const color =
  (name: string) =>
  ({ theme }: { theme: unknown }) =>
    (theme as Theme).colors[name];

export const Frame = styled.div`
  padding: 0 5.6rem 9rem;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${color('neutral800')};
`;

export const Heading = styled.h2`
  margin: 2.4rem 0 0.8rem;
  font-size: 1.8rem;
  font-weight: 600;
`;

export const Card = styled.li`
  margin: 0 0 0.8rem;
  padding: 1.2rem 1.6rem;
  /* Strapi's header lies over the top of the page. */
  scroll-margin-top: 8rem;
  background: ${color('neutral0')};
  border: 1px solid ${color('neutral150')};
  border-radius: 4px;
`;

export const Quiet = styled.p`
  color: ${color('neutral600')};
`;

export const Place = styled.dt`
  margin-top: 1.2rem;
  color: ${color('neutral600')};
  font-size: 1.2rem;
`;

export const Added = styled.ins`
  background: ${color('success100')};
  color: ${color('success700')};
  text-decoration: underline;
`;

export const Removed = styled.del`
  background: ${color('danger100')};
  color: ${color('danger700')};
`;

const StyledButton = styled.button`
  padding: 0.8rem 1.6rem;
  border: 1px solid ${color('primary600')};
  border-radius: 4px;
  background: ${color('neutral0')};
  color: ${color('primary700')};
  font: inherit;
  font-weight: 600;
  cursor: pointer;
  &[data-main] {
    background: ${color('primary600')};
    color: ${color('buttonNeutral0')};
  }
  &:disabled {
    border-color: ${color('neutral300')};
    background: ${color('neutral150')};
    color: ${color('neutral600')};
    cursor: default;
  }
`;

/** A button that does not send Strapi's form; `isMain` for the one that the page is there for. */
export function Button({ isMain, ...rest }: React.ComponentProps<'button'> & { isMain?: boolean }) {
  return <StyledButton type="button" data-main={isMain || undefined} {...rest} />;
}

export const Comment = styled.textarea`
  display: block;
  width: 100%;
  max-width: 60rem;
  min-height: 7rem;
  margin: 0.4rem 0 0.8rem;
  padding: 0.8rem;
  border: 1px solid ${color('neutral300')};
  border-radius: 4px;
  background: ${color('neutral0')};
  color: inherit;
  font: inherit;
`;

export const Footer = styled.div`
  position: sticky;
  bottom: 0;
  display: flex;
  gap: 1.6rem;
  align-items: center;
  padding: 1.6rem 0;
  background: ${color('neutral100')};
`;

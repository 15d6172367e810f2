import { adminApi } from '@strapi/strapi/admin';

/** What Strapi's forms and lists keep, and ask for again when one of these is named: what is published, and who uses it. */
const KEPT = ['Document', 'Relations', 'RecentDocumentList', 'CountDocuments'] as const;

interface Sent {
  readonly url: string;
  readonly data: object;
}

/** Requests that change documents: after one, Strapi's open form and its lists show what is stored now. */
const refreshingApi = adminApi.enhanceEndpoints({ addTagTypes: [...KEPT] }).injectEndpoints({
  endpoints: (build) => ({
    changeDocuments: build.mutation<unknown, Sent>({
      query: ({ url, data }) => ({ url, method: 'POST', data }),
      invalidatesTags: (_result, error) => (error ? [] : [...KEPT]),
    }),
  }),
});

export const { useChangeDocumentsMutation } = refreshingApi;

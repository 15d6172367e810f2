// A page shows a whole list or none of it: a list cut at Strapi's default would hide contraindications.
export default { rest: { defaultLimit: 100, maxLimit: 100, withCount: true } };

export type FundInputs = { readonly registerFundNotice: { readonly registerRowId: string } };

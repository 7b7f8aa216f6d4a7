using 'main.bicep'

param name = 'cpd'
param tenantId = '00000000-0000-0000-0000-000000000000'
param clientId = '00000000-0000-0000-0000-000000000000'
param clientSecret = readEnvironmentVariable('CLIENT_SECRET')
param auditSigningSecret = readEnvironmentVariable('AUDIT_SIGNING_SECRET')
param teamsAppId = '00000000-0000-0000-0000-000000000000'
param sharePointHost = 'contoso.sharepoint.com'
param sharePointSitePath = '/sites/cpd'

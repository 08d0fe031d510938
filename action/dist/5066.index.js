export const id = 5066;
export const ids = [5066];
export const modules = {

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Xe),
/* harmony export */   b: () => (/* binding */ Ye),
/* harmony export */   c: () => (/* binding */ Qe),
/* harmony export */   d: () => (/* binding */ Ze),
/* harmony export */   e: () => (/* binding */ et),
/* harmony export */   f: () => (/* binding */ de),
/* harmony export */   g: () => (/* binding */ tt),
/* harmony export */   h: () => (/* binding */ Je)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2283);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3053);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var S="undici:request:bodySent";function T(e){let t=0,n,r=new Set;return{count:()=>t,secrets:()=>[...r],limitLeft:()=>n,firstSent:new Promise(i=>{let s=()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.unsubscribe)(S,s),i()};(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_6__.subscribe)(S,s)}),fetch:async(i,s)=>{t+=1;let a=new Headers(s?.headers).get("authorization")?.replace(/^\S+ /,"");a&&r.add(a);let c=AbortSignal.timeout(e),l=await globalThis.fetch(i,{...s,signal:c}),u=l.headers.get("x-ratelimit-remaining");return u!==null&&(n=Number(u)),l}}}async function C(e){if("token"in e)return{auth:e.token};let{createAppAuth:t}=await __webpack_require__.e(/* import() */ 5978).then(__webpack_require__.bind(__webpack_require__, 5978)),{app:n,installationId:r}=e;return{authStrategy:t,auth:{...n,...r===void 0?{}:{installationId:r}}}}function E(e){return"token"in e?`token ${e.token}`:`app ${e.app.appId} ${e.installationId??""}`}function G(e){if(!("token"in e))return e;let t=e.token.trim();if(/^[\x21-\x7e]+$/.test(t))return{token:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:t===""?"There is no GitHub token.":"The GitHub token contains characters that no token contains.",remedy:"Set `github-token` in the workflow, or GITHUB_TOKEN in the environment."})}var B="2022-11-28";async function $(e){let{Octokit:t}=await Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186));return R(new t(await H(e)))}async function O(e){let[{Octokit:t},{throttling:n}]=await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1125), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186)),__webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 8547))]),r=t.plugin(n),i={id:e.pace,onRateLimit:()=>!1,onSecondaryRateLimit:()=>!1};return R(new r({...await H(e),throttle:i}))}async function H(e){let{log:t}=e,n={debug:()=>{},info:()=>{},warn:t,error:t};return{...await C(e.auth),baseUrl:e.apiUrl,userAgent:e.userAgent,log:n,request:{fetch:e.fetch,log:n}}}function R(e){return e.hook.before("request",t=>{t.headers["x-github-api-version"]=B}),e}var J={ghp_:"classic",gho_:"classic",github_pat_:"fine",ghu_:"fine"};function I(e){return"token"in e?Object.entries(J).find(([n])=>e.token.startsWith(n))?.[1]??"job":"app"}function F(e){let{auth:t,permission:n}=e,r=n.split(", ").map(z).join(" and "),i="Give a token that this GitHub issued and that has neither expired nor been revoked.",s=c=>`Check the name and the number; ${c}.`;return{job:{token:i,permission:`Add \`permissions: ${n}\` to the job, or give a token with that right. On a pull request from a fork the workflow token can only read.`,missing:s(`for a private repository the token needs \`${n}\``)},app:{token:"Check the number of the App and its private key, and that it is installed there and not suspended.",permission:`Give the App the permission ${r} (in its settings, under Permissions & events), and accept the change where it is installed.`,missing:s(`the App has to be installed on that repository, with ${r}`)},classic:{token:i,permission:"Give the token the scope `repo` (`public_repo` is enough for a public repository); its owner has to have that right, too.",missing:s("for a private repository the token needs the scope `repo`")},fine:{token:i,permission:`Give the token the repository permission ${r}, and access to that repository.`,missing:s(`the token has to have access to that repository, with ${r}`)}}[t]}function z(e){let[t="",n]=e.split(": "),r=t.replaceAll("-"," ");return`\`${r.charAt(0).toUpperCase()}${r.slice(1)}: ${n==="write"?"Read and write":"Read-only"}\``}var k=class extends Error{},V=300;function L(e){let t=X(e.error);return t&&{...t,message:e.scrub(t.message).slice(0,V)}}function X(e){if(!(e instanceof Error))return;if(e instanceof k)return b({error:e});let t=e,n=t.response;if(t.name==="GraphqlResponseError")return b({error:e,status:200,headers:t.headers,errors:t.errors});if(n?.data?.errors!==void 0&&t.name!=="HttpError")return b({error:e,status:200,headers:n.headers,errors:n.data.errors});if(t.name==="HttpError")return b(n===void 0?{error:e}:{error:e,status:Number(t.status),headers:n.headers})}function b(e){let t=Array.isArray(e.errors)?e.errors:[],n=t.map(r=>(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r.message)).join("; ");return{status:e.status,headers:Object.fromEntries(Object.entries(e.headers??{}).map(([r,i])=>[r.toLowerCase(),String(i)])),message:n===""?(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.error):n,types:t.map(r=>r.type).filter(r=>typeof r=="string")}}function h(e){let{failure:t,now:n}=e,r=/secondary rate|abuse detection|submitted too quickly/i.test(t.message),i=t.headers["x-ratelimit-remaining"]==="0",s=t.types.some(p=>p.startsWith("RATE_LIMIT")),a=t.status===403||t.status===429,c=_(t.headers["retry-after"]);if(!(s||r||t.status===429||a&&(i||c!==void 0)))return;if(c!==void 0)return{kind:i&&!r?"primary":"secondary",seconds:c,isTold:!0};let u=_(t.headers["x-ratelimit-reset"]);return(i||s)&&u!==void 0?{kind:"primary",seconds:Math.max(0,Math.ceil(u-n/1e3))+1,isTold:!0}:{kind:i||s?"primary":"secondary",seconds:60,isTold:!1}}function _(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}function w(e){let{failure:t}=e,{status:n,message:r,types:i}=t;return n===void 0||n>=500?"uncertain":h(e)!==void 0?"limit":n===401?"token":n===404||i.includes("NOT_FOUND")?"missing":n===403||i.includes("FORBIDDEN")||i.includes("INSUFFICIENT_SCOPES")||/resource not accessible by|SAML enforcement/i.test(r)?"permission":/something went wrong while executing|respond to your request in time/i.test(r)||i.includes("INTERNAL")||i.includes("SERVICE_UNAVAILABLE")?"uncertain":"refused"}var Y=3,Q=8,Z=600;function M(e){let{attempt:t,waitedSeconds:n}=e,r=h(e);if(r!==void 0){let i=r.isTold?1:r.seconds*2**t,s=Math.max(r.seconds,i);return t>=Q||n+s>Z?void 0:{seconds:s,why:`GitHub's ${r.kind} rate limit`,isLimit:!0}}if(!(t>=Y)&&!(!e.repeatable||w(e)!=="uncertain"))return{seconds:2**t,why:`GitHub did not answer (${e.failure.message})`}}function j(e){let{failure:t,subject:n,now:r}=e,{status:i}=t,s=i===void 0?t.message:`${i}: ${t.message}`,a=h(e),c=r+(a?.seconds??0)*1e3,l=new Date(c).toISOString(),u=F(e),p={token:{message:`GitHub refused the token while asked for ${n} (${s}).`,remedy:u.token},permission:{message:`GitHub does not let this token do that with ${n} (${s}).`,remedy:u.permission},missing:{message:`GitHub knows no ${n}, or this token may not see it (${s}).`,remedy:u.missing},limit:{message:`GitHub's rate limit is used up until ${l}; ${n} was not served (${s}).`,remedy:"Run again after that time; finished work is kept."},uncertain:{message:`GitHub did not answer about ${n} (${s}).`,remedy:"Run again; see https://www.githubstatus.com if it keeps happening."},moved:{message:`${n} changed (${s}).`},refused:{message:`GitHub refused ${n} (${s}).`}},o=w({failure:t,now:r}),{types:d}=t;return new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:o,types:d,...p[o],...i===void 0?{}:{status:i},...o==="limit"?{retryAt:c}:{}})}async function v(e){let t=0;for(let n=0;;n++)try{return await e.send()}catch(r){let i=L({error:r,scrub:e.scrub});if(i===void 0)throw r;let s=e.clock.now(),a=M({failure:i,repeatable:e.repeatable,attempt:n,waitedSeconds:t,now:s});if(a===void 0){let{subject:c,permission:l,auth:u}=e;throw j({failure:i,now:s,subject:c,permission:l,auth:u})}e.onWait(a.seconds,a.why),await e.clock.sleep(a.seconds*1e3),a.isLimit&&(t+=a.seconds)}}var ne=3e4,re={now:()=>Date.now(),sleep:e=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(e)};function P(e){let t=G(e),n=T(e.timeoutMilliseconds??ne),r=o=>n.secrets().reduce((d,m)=>d.replaceAll(m,"***"),o),i={auth:t,apiUrl:ie(e.apiUrl),userAgent:e.userAgent??"gloss",fetch:n.fetch,log:o=>e.log?.(r(String(o)))},s=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(E(t)).digest("hex"),a=N(()=>$(i)),c=e.throttle===!1?a:N(()=>O({...i,pace:s})),l={clock:e.clock??re,onWait:(o,d)=>e.onWait?.(o,d),scrub:r,auth:I(t)},u=(o,d,m)=>v({...l,subject:o.subject,permission:o.permission,repeatable:d,send:async()=>se(await m(await(d?a():c())))}),p=o=>d=>d.graphql(o.document,o.variables);return{query:o=>u(o,!0,p(o)),mutate:o=>u(o,!1,p(o)),request:o=>u(o,o.route.startsWith("GET "),async d=>{let m=await d.request(o.route,o.parameters);return m.status===204?{}:m.data}),requestIfChanged:async o=>{let d=o.etag===void 0?{}:{headers:{"if-none-match":o.etag}},m=await u(o,!0,q=>q.request(o.route,{...o.parameters,...d}).then(g=>({data:g.data,etag:g.headers.etag}),g=>{if(g.status===304)return{};throw g}));return m.data===void 0?void 0:{data:m.data,etag:m.etag}},calls:n.count,limitLeft:n.limitLeft,firstSent:n.firstSent}}function ie(e){let t=URL.parse(e);if(t!==null&&/^https?:$/.test(t.protocol))return e.replace(/\/+$/,"");throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`The GitHub API URL ${JSON.stringify(e)} is not an http(s) URL.`,remedy:"Use https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server."})}function se(e){if(typeof e=="object"&&e!==null)return e;throw new k("the answer is not JSON")}function N(e){let t;return()=>(t??=e(),t)}function Je(e){let{inputs:t,settings:n,apiUrl:r,timeoutMilliseconds:i}=e,s=i===void 0?{}:{timeoutMilliseconds:i};return P({token:t["github-token"],apiUrl:r,throttle:n.paceWrites,onWait:oe,...s})}function oe(e,t){(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_1__.g)(`Waiting ${Math.ceil(e)} s for GitHub: ${t}`)}var Xe=65536,ae=/^[a-z0-9-]+$/,ue=/^<!-- gloss:([a-z0-9-]+)(?::([a-z0-9-]+))? -->[ \t]*(?:\r?\n|\r|$)/;function ce(e){let t=e.name===void 0?[e.pipeline]:[e.pipeline,e.name],n=t.find(r=>!ae.test(r));if(n!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${JSON.stringify(n)} cannot name a comment.`,remedy:"Use lower case letters, digits and hyphens."});return`<!-- gloss:${t.join(":")} -->`}function Ye(e){let[,t,n]=ue.exec(e)??[];if(t!==void 0)return{pipeline:t,...n===void 0?{}:{name:n}}}function Qe(e){return`${ce(e.marker)}
${e.body}`}var W=/\n<!-- gloss-head ([0-9a-f]{4,64}) -->\s*$/;function Ze(e,t){return`${e.trimEnd()}
<!-- gloss-head ${t} -->`}function et(e){return W.exec(e)?.[1]}function de(e){return e.replace(W,"")}function tt(e,t){return U(e)===U(t)}function U(e){return de(e.replace(/\r\n?/g,`
`)).trimEnd()}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ n),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n=["AGENTS.md",".github/copilot-instructions.md"];function i(t){return[...t].join(`

`).trim().slice(0,4e3).toWellFormed()}


/***/ }),

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ L),
/* harmony export */   b: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9603);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var p=`nodes {
  id path diffSide line startLine isResolved resolvedBy { login } viewerCanResolve
  comments(first: 10) { nodes { body url viewerDidAuthor isMinimized } }
} pageInfo { hasNextPage endCursor }`,R=50,q=`query GlossReviewThreads($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { reviewThreads(first: ${R}, after: $after) { ${p} } }
  }
}`;async function L(e){let{client:n,owner:t,repo:r,number:o}=e,s=[],l=e.after??null;for(;;){let i=(await n.query({document:q,variables:{owner:t,repo:r,number:o,after:l},subject:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.a)(e),permission:"pull-requests: read"})).repository?.pullRequest?.reviewThreads;if(i===void 0||(s.push(...w(i)),!i.pageInfo.hasNextPage||i.pageInfo.endCursor===null))return s;l=i.pageInfo.endCursor}}function w({nodes:e}){return e.filter(n=>n!==null).map(({id:n,path:t,diffSide:r,line:o,startLine:s,isResolved:l,resolvedBy:a,viewerCanResolve:i,comments:m})=>({id:n,path:t,side:r,isResolved:l,viewerCanResolve:i,lines:o===null?void 0:{start:s??o,end:o},resolvedBy:a?.login,comments:m.nodes.filter(u=>u!==null)}))}var N=100,E="{ mode object { ... on Blob { text } } }",S=({withFile:e,withRules:n,withGuidance:t})=>{let r=(s,l)=>l.map((a,i)=>`${s}${i}: file(path: ${JSON.stringify(a)}) ${E}`),o=[...e?[`file(path: $path) ${E}`]:[],...n?r("rules",_chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_3__.a):[],...t?r("guidance",_chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_1__.a):[]];return o.length===0?"":`baseRef { target { ... on Commit { ${o.join(" ")} } } }`},A=({withFile:e,withThreads:n,...t})=>`query GlossPullRequest(
  $owner: String!, $repo: String!, $number: Int!${e?", $path: String!":""}
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${S({withFile:e,withThreads:n,...t})}
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${N}) { nodes { name } }
      comments(first: ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.c}) {
        nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} }
        pageInfo { hasNextPage endCursor }
      }
      ${n?`reviewThreads(first: ${R}) { ${p} }`:""}
    }
  }
}`;async function z(e){let{client:n,owner:t,repo:r,number:o,path:s,threads:l=!1}=e,{rules:a=!1,guidance:i=!1}=e,m=(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.a)(e),u="pull-requests: write",f=await n.query({document:A({withFile:s!==void 0,withThreads:l,withRules:a,withGuidance:i}),variables:{owner:t,repo:r,number:o,...s===void 0?{}:{path:s}},subject:m,permission:s===void 0?u:`contents: read, ${u}`}),d=f.repository?.pullRequest;if(!d)throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_4__.a({kind:"missing",message:`GitHub knows no ${m}.`});return{...x({viewer:f.viewer.login,node:d}),...a?{ruleFiles:F(d)}:{},...i?{guidance:G(d)}:{}}}function x(e){let{baseRefOid:n,headRefOid:t,baseRefName:r,headRefName:o,author:s,labels:l,comments:a,baseRef:i,...m}=e.node,{reviewThreads:u,...f}=m,d=v(i?.target?.file);return{...f,viewer:e.viewer,baseSha:n,headSha:t,baseName:r,headName:o,author:s?.login??null,labels:(l?.nodes??[]).filter(c=>c!==null).map(c=>c.name),comments:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)(a),...d===void 0?{}:{baseFile:d},...u===void 0?{}:{threads:I(u)}}}function F({baseRef:e}){return new Map(_chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_3__.a.flatMap((n,t)=>{let r=v(e?.target?.[`rules${t}`]);return r===void 0?[]:[[n,r]]}))}function G({baseRef:e}){let n=_chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_1__.a.flatMap((t,r)=>v(e?.target?.[`guidance${r}`])??[]);return (0,_chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_1__.b)(n.filter(t=>!t.includes("\0")))}function I(e){let{hasNextPage:n,endCursor:t}=e.pageInfo,r=w(e);return n&&t!==null?{first:r,nextCursor:t}:{first:r}}var D=8;function v(e){if(!(!e||e.mode>>12!==D))return e.object?.text??"\0"}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Se),
/* harmony export */   b: () => (/* binding */ p),
/* harmony export */   c: () => (/* binding */ ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p(e){let{pipeline:r,name:i}=e.marker,t=e.comments.filter(n=>{if(!n.viewerDidAuthor)return!1;let s=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.b)(n.body);return s!==void 0&&s.pipeline===r&&s.name===i}),m=t.filter(n=>!n.isMinimized),o=m[0]??t[0];return o===void 0?{duplicates:[]}:{sticky:o,duplicates:m.filter(n=>n.id!==o.id)}}function I(e){let{sticky:r,duplicates:i}=p(e);return r===void 0?{action:"create"}:{action:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.g)(r.body,e.text)?"unchanged":"update",sticky:r,duplicates:i}}async function y(e){let{github:r,first:i,marker:t}=e,m=[...i.comments],o=i.nextCursor;for(;o!==void 0&&p({comments:m,marker:t}).sticky===void 0;){let n=await r.readComments({after:o});m.push(...n.comments),o=n.nextCursor}return m}var W=3;async function M(e){let{github:r,start:i}=e;for(let{id:t,body:m}of e.duplicates){let o=i.some(s=>s.id===t),n=e.lostCreate&&!o&&(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.g)(m,e.text);e.created.has(t)||n?await G(e,()=>r.deleteComment({id:t})):o&&await G(e,()=>r.minimizeComment({id:t}))}}async function G(e,r){try{for(let i=0;i<W;i++)if((await r()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(i){if(!(i instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a))throw i;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.b)(i)}`)}}async function $(e){let{plan:r,text:i,progress:t}=e;if(r.action==="create")return N(e);let{id:m}=r.sticky,o=await e.github.updateComment({id:m,body:i});return o.outcome==="missing"?(t.known=t.known.filter(n=>n.id!==m),t.reason="the comment was deleted",!0):(t.updated=!0,o.outcome==="uncertain"?(t.reason=o.reason,!1):(t.known=t.known.map(n=>n.id===m?{...n,body:i}:n),!0))}async function N(e){let{pullRequest:r,text:i,progress:t}=e,m=await e.github.createComment({pullRequestId:r.id,body:i});if(m.outcome==="missing")throw j(r);if(m.outcome==="uncertain")return t.lostCreate=!0,t.reason=m.reason,!1;let{comment:o,latest:n}=m.value,s={...o,body:i,viewerDidAuthor:!0};return t.created.add(s.id),t.known=n.some(({id:a})=>a===s.id)?n.map(a=>a.id===s.id?s:a):[...n,s],!0}function j(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var A=[1e3,4e3,1e4];async function T(e){let{github:r,marker:i}=e,t=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);U(t);let m=await y({github:r,first:e.comments,marker:i}),o={known:m,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let n=0;;n++){let s=I({comments:o.known,marker:i,text:t});if(s.action==="unchanged")return await M({...e,...o,start:m,duplicates:s.duplicates,text:t}),H({progress:o,sticky:s.sticky});let a=A[n];if(a===void 0)throw L({options:e,reason:o.reason});await $({...e,plan:s,text:t,progress:o})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(a),o.known=await y({github:r,first:await r.readComments({}),marker:i}))}}function H(e){let{progress:r,sticky:i}=e,t={kind:"comment",url:i.url,commentId:i.id};return r.created.has(i.id)?{...t,action:"created"}:r.updated?{...t,action:"updated"}:{...t,action:r.lostCreate?"created":"unchanged"}}function U(e){if(!(e.length<=_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.a))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.a}.`,remedy:"The renderer has to cut it first; please report this."})}function L(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${A.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function ke(e){let{github:r,pullRequest:i,marker:t,onNote:m}=e,o=e.comments,n=!1,s=!1,a=v(o.comments,t),u=Promise.resolve();async function d(c){let f=s?await r.readComments({}):o;o={comments:await y({github:r,first:f,marker:t})},n||(a=v(o.comments,t)),n=!0,s=!0;let l=typeof c=="string"?c:c(a),R=await T({github:r,pullRequest:i,comments:o,marker:t,body:l,onNote:m,...e.wait===void 0?{}:{wait:e.wait}});return o=_({page:o,publication:R,text:(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.c)({marker:t,body:l}),marker:t}),s=!1,R}return{get before(){return a},publish:c=>{let f=u.then(()=>d(c));return u=f.catch(()=>{}),f}}}function v(e,r){let{sticky:i}=p({comments:e,marker:r});return i&&(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.f)(F(i.body))}function _(e){let{page:r,publication:i,text:t,marker:m}=e,{commentId:o,url:n}=i,{sticky:s,duplicates:a}=p({comments:r.comments,marker:m}),u=new Set([s,...a]),d=r.comments.find(l=>l.id===o),c={id:o,url:n,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...d,body:t};return{comments:[...r.comments.filter(l=>l!==d&&!u.has(l)),c]}}function F(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}var D=20,B=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} } }
    subject {
      ... on PullRequest { headRefOid comments(last: ${D}) { nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} } } }
      ... on Issue { comments(last: ${D}) { nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} } } }
    }
  }
}`,K=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} pullRequest { headRefOid } }
  }
}`,Y=`query GlossCommentEdits($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body pullRequest { headRefOid } userContentEdits(first: 50) { nodes { editedAt diff } } }
  }
}`,Z=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,J=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function Se(e){let{client:r}=e,i=`a comment on ${(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}`,t=async(m,o,n)=>{try{return{outcome:"done",value:n(await r.mutate({document:m,variables:o,subject:i,permission:"pull-requests: write"}))}}catch(s){if(!(s instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a))throw s;if(s.kind==="uncertain")return{outcome:"uncertain",reason:s.message};if(s.kind==="missing")return{outcome:"missing"};throw s}};return{readComments:m=>(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.d)({...e,...m}),createComment:({pullRequestId:m,body:o})=>t(B,{subjectId:m,body:o},({addComment:n})=>({comment:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.f)(n.commentEdge.node),latest:(n.subject?.comments?.nodes??[]).filter(s=>s!==null).map(_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.f),...n.subject?.headRefOid===void 0?{}:{headSha:n.subject.headRefOid}})),updateComment:({id:m,body:o})=>t(K,{id:m,body:o},({updateIssueComment:{issueComment:n}})=>({comment:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.f)(n),...n.pullRequest?{headSha:n.pullRequest.headRefOid}:{}})),readEdits:async({id:m})=>{let o="pull-requests: read",{node:n}=await r.query({document:Y,variables:{id:m},subject:i,permission:o});if(!n)return;let a=(n.userContentEdits?.nodes??[]).filter(u=>u!==null).toSorted((u,d)=>u.editedAt<d.editedAt?1:u.editedAt>d.editedAt?-1:0);return{body:n.body,edits:a.flatMap(({diff:u})=>u??[]),headSha:n.pullRequest?.headRefOid}},deleteComment:({id:m})=>t(Z,{id:m},()=>{}),minimizeComment:({id:m})=>t(J,{id:m},()=>{})}}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,g=/^[\s>]*(`{3,}|~{3,})\s*$/,m=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,u=1e3;function y({body:t,limit:n,notice:e}){if(t.length<=n)return t;let r=`

${e}`,s=n-r.length;if(s<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:i,lineEnd:c}=b(t,s),o=i??c??{at:S(t,s),closing:""};return`${t.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function b(t,n){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let s=0;s<n;){let i=f(t,s);$(t.slice(s,i),r);let c=p(r);if(i+c.length>n)break;let o=t.slice(i+1,f(t,i+1)),a={at:i,closing:c};i>0&&!r.summary&&(e.lineEnd=a,!r.fence&&h(o)&&(e.blockEnd=a)),s=i+1}return e}function h(t){return m.test(t)&&!E.test(t.slice(0,u).trim()||"none")}function $(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){g.exec(t.slice(0,u))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",r="",s=""]=l.exec(t.slice(0,u))??[];if(n.fence=r&&!(r.startsWith("`")&&s.includes("`"))?r:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[i]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let c=i.startsWith("</");/summary/i.test(i)?n.summary=!c:n.details=Math.max(0,n.details+(c?-1:1))}}function p({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function f(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function S(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}function M(t,n){let e=n(t);for(let r=0;r<5;r+=1){let s=n(e);if(s===e)return e;e=s}return n(e.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);return n===void 0?t:`[${t||(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ d),
/* harmony export */   c: () => (/* binding */ c),
/* harmony export */   d: () => (/* binding */ q),
/* harmony export */   e: () => (/* binding */ g),
/* harmony export */   f: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function a(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var d="id url body isMinimized viewerDidAuthor createdAt",c=100,p=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: ${c}, after: $after) {
        nodes { ${d} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function q(e){let{client:n,owner:t,repo:r,number:s,after:i}=e,o=a(e),m=(await n.query({document:p,variables:{owner:t,repo:r,number:s,after:i??null},subject:o,permission:"pull-requests: read"})).repository?.pullRequest;if(!m)throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${o}.`});return{...g(m.comments),headSha:m.headRefOid}}function g(e){let{hasNextPage:n,endCursor:t}=e.pageInfo;return{comments:e.nodes.filter(r=>r!==null).map(b),...n&&t!==null?{nextCursor:t}:{}}}function b(e){let{id:n,url:t,body:r,isMinimized:s,viewerDidAuthor:i,createdAt:o}=e,u=/#issuecomment-(\d+)$/.exec(t)?.[1];return{id:n,...u===void 0?{}:{databaseId:Number(u)},url:t,body:r,isMinimized:s,viewerDidAuthor:i,createdAt:o}}


/***/ })

};

export const id = 4067;
export const ids = [4067];
export const modules = {

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ h),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ U),
/* harmony export */   e: () => (/* binding */ P),
/* harmony export */   f: () => (/* binding */ oe),
/* harmony export */   g: () => (/* binding */ L),
/* harmony export */   h: () => (/* binding */ ne),
/* harmony export */   i: () => (/* binding */ ue)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/* harmony import */ var _chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8308);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(450);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3960);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var E=1e4,v=15e3,R=_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_2__.a-200,$=20,q=500,x={items:0,done:0,reused:0,failed:0,modelCalls:0,tokens:0};function G(e){let{sticky:t,read:r,onNote:s,everyMs:o=()=>0}=e,i="",d=!1,a=Promise.resolve(),m=setTimeout(l,E);function l(){a=c().then(()=>{m!==void 0&&(m=setTimeout(l,Math.max(v,o())))})}async function c(){let n=A(r());if(n!==i)try{await t.publish(u=>y(n,u)),i=n}catch(u){d||=!(u instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_3__.a),s(`The progress could not be shown: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.b)(u)}`)}}return{stop:async()=>(clearTimeout(m),m=void 0,await a,i!==""||d)}}function y(e,t){let r=t===void 0?"":T(t);if(r==="")return e;let s=`${e}

${r}`;return s.length<=R?s:(0,_chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_4__.a)({body:s,limit:R,notice:"\u2026"})}var O=/^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;function T(e){return e.replaceAll(/\r\n?/g,`
`).replace(O,"").trimEnd()}function h(e){return e!==void 0&&/^\s*> \*\*Gloss\*\* is reading/.test(e)}function A(e){let{items:t,done:r,reused:s,failed:o,modelCalls:i,tokens:d}=e;if(t===0)return"> **Gloss** is reading the changes \u2026";let a=Math.max(0,t-r-o),m=[`${r} of ${t} items`,s>0?`${s} reused`:"",o>0?`${o} failed`:"",a>0?`${a} waiting`:"",i>0?`${i} model call${i===1?"":"s"}, ${B(d)} tokens`:""];return`> **Gloss** is reading: ${H((r+o)/t)} ${m.filter(Boolean).join(", ")} \u2026`}function H(e){let t=Math.round(Math.min(1,e)*$);return`\`${"\u2588".repeat(t)}${"\u2591".repeat($-t)}\``}function B(e){return e<1e3?String(e):`${Math.round(e/1e3)}k`}function _(e){let t=[...e],r=t.length<=q?e:`${t.slice(0,q-1).join("")}\u2026`;return`> **Gloss** stopped: ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__.b)(r)}`}async function U(e){let{client:t,address:r,pipeline:s,reason:o,onNote:i}=e,{id:d,url:a,comments:m}=await (0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__.g)({client:t,...r}),l=(0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:t,...r}),n=(0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__.f)({github:l,pullRequest:{id:d,url:a},comments:m,marker:{pipeline:s},onNote:i});h(n.before)&&await n.publish(y(_(o),n.before))}var I=1e4,P=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_6__.a{constructor(t){super({code:"github",message:L(t)})}},oe="the pull request has moved on meanwhile.";function L(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}function ne(e){let{client:t,address:r,pullRequest:s,marker:o,onNote:i}=e,d=n=>n===s.headSha||n===e.ownSha?.(),a=(0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:t,...r}),m=({comments:n,id:u,url:N})=>(0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__.f)({github:a,pullRequest:{id:u,url:N},comments:n,marker:o,onNote:i}),l=m(s),c=e.readAt??performance.now();return{get before(){return l.before},publish:async n=>{if(performance.now()-c>I){let u=await (0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_1__.g)({client:t,...r});if(!d(u.headSha))throw new P(u.headSha);l=m(u),c=performance.now()}return l.publish(n)}}}function ue(e){let{sticky:t,onNote:r,everyMs:s}=e,o={...x},i=t&&G({sticky:t,read:()=>o,onNote:r,...s?{everyMs:s}:{}});return{progress:F(e.progress,o),models:j(e.models,o),stop:async()=>(await i?.stop()??!1)||h(t?.before)}}function F(e,t){return{planned:r=>{Object.assign(t,{items:r.items,reused:r.reused,done:r.reused}),e.planned(r)},finished:r=>{t.done+=r.items,t.failed+=r.failed,e.finished(r)},stage:e.stage,note:r=>e.note?.(r)}}function j(e,t){return{...e,onCall:r=>{r.model.startsWith("offline:")||(t.modelCalls+=1,t.tokens+=r.usage.tokensIn+r.usage.tokensOut),e.onCall?.(r)}}}


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ T),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r={wordStart:107,letter:26,lateLetter:55,capital:60,digits:107,digitsAfterSpace:190,space:21,secondSpace:84,furtherSpace:6,newline:79,furtherNewline:53,sign:89,furtherSign:60},S=[[592,105],[2048,55],[4608,90],[7680,260],[11904,165],[55296,135],[57344,205],[65536,210]],[c,f,g,u,a,m,l]=[0,1,2,3,4,5,6],p=Uint8Array.from({length:128},(e,t)=>x(String.fromCharCode(t))),h=.7,T=Math.ceil(100/r.furtherSpace);function C(e){return Math.ceil(E(e)/100)}function I(e){return Math.round(e*h)}function E(e){let t=0,n=a,o=0;for(let s=0;s<e.length;s+=1){let d=e.charCodeAt(s),i=p[d]??l;o=i===n||i===c&&n===f&&o===1?o+1:1,t+=i===l?w(d):b(i,o,n),n=i}return t}function b(e,t,n){switch(e){case c:return t===1?r.wordStart:t<=4?0:t>12?r.lateLetter:r.letter;case f:return t===1?r.wordStart:r.capital;case g:return t%3!==1?0:n===u?r.digitsAfterSpace:r.digits;case u:return t>2?r.furtherSpace:t===1?r.space:r.secondSpace;case a:return t>1?r.furtherNewline:r.newline;default:return t===1?r.sign:r.furtherSign}}function w(e){for(let[t,n]of S)if(e<t)return n;return 0}function x(e){return/[a-z]/.test(e)?c:/[A-Z]/.test(e)?f:/[0-9]/.test(e)?g:/[ \t]/.test(e)?u:/[\r\n]/.test(e)?a:m}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ C),
/* harmony export */   b: () => (/* binding */ d),
/* harmony export */   c: () => (/* binding */ k),
/* harmony export */   d: () => (/* binding */ x),
/* harmony export */   e: () => (/* binding */ _e),
/* harmony export */   f: () => (/* binding */ Me),
/* harmony export */   g: () => (/* binding */ je)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8308);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{pipeline:r,name:o}=e.marker,t=e.comments.filter(i=>{if(!i.viewerDidAuthor)return!1;let s=(0,_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.b)(i.body);return s!==void 0&&s.pipeline===r&&s.name===o}),m=t.filter(i=>!i.isMinimized),n=m[0]??t[0];return n===void 0?{duplicates:[]}:{sticky:n,duplicates:m.filter(i=>i.id!==n.id)}}function M(e){let{sticky:r,duplicates:o}=g(e);return r===void 0?{action:"create"}:{action:(0,_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.d)(r.body,e.text)?"unchanged":"update",sticky:r,duplicates:o}}async function w(e){let{github:r,first:o,marker:t}=e,m=[...o.comments],n=o.nextCursor;for(;n!==void 0&&g({comments:m,marker:t}).sticky===void 0;){let i=await r.readComments({after:n});m.push(...i.comments),n=i.nextCursor}return m}var j=3;async function N(e){let{github:r,start:o}=e;for(let{id:t,body:m}of e.duplicates){let n=o.some(s=>s.id===t),i=e.lostCreate&&!n&&(0,_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.d)(m,e.text);e.created.has(t)||i?await G(e,()=>r.deleteComment({id:t})):n&&await G(e,()=>r.minimizeComment({id:t}))}}async function G(e,r){try{for(let o=0;o<j;o++)if((await r()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(o){if(!(o instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a))throw o;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(o)}`)}}async function A(e){let{plan:r,text:o,progress:t}=e;if(r.action==="create")return F(e);let{id:m}=r.sticky,n=await e.github.updateComment({id:m,body:o});return n.outcome==="missing"?(t.known=t.known.filter(i=>i.id!==m),t.reason="the comment was deleted",!0):(t.updated=!0,n.outcome==="uncertain"?(t.reason=n.reason,!1):(t.known=t.known.map(i=>i.id===m?{...i,body:o}:i),!0))}async function F(e){let{pullRequest:r,text:o,progress:t}=e,m=await e.github.createComment({pullRequestId:r.id,body:o});if(m.outcome==="missing")throw W(r);if(m.outcome==="uncertain")return t.lostCreate=!0,t.reason=m.reason,!1;let{comment:n,latest:i}=m.value,s={...n,body:o,viewerDidAuthor:!0};return t.created.add(s.id),t.known=i.some(({id:a})=>a===s.id)?i.map(a=>a.id===s.id?s:a):[...i,s],!0}function W(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var I=[1e3,4e3,1e4];async function O(e){let{github:r,marker:o}=e,t=(0,_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);_(t);let m=await w({github:r,first:e.comments,marker:o}),n={known:m,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let i=0;;i++){let s=M({comments:n.known,marker:o,text:t});if(s.action==="unchanged")return await N({...e,...n,start:m,duplicates:s.duplicates,text:t}),L({progress:n,sticky:s.sticky});let a=I[i];if(a===void 0)throw z({options:e,reason:n.reason});await A({...e,plan:s,text:t,progress:n})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(a),n.known=await w({github:r,first:await r.readComments({}),marker:o}))}}function L(e){let{progress:r,sticky:o}=e,t={kind:"comment",url:o.url,commentId:o.id};return r.created.has(o.id)?{...t,action:"created"}:r.updated?{...t,action:"updated"}:{...t,action:r.lostCreate?"created":"unchanged"}}function _(e){if(!(e.length<=_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.a))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.a}.`,remedy:"The renderer has to cut it first; please report this."})}function z(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${I.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function Me(e){let{github:r,pullRequest:o,marker:t,onNote:m}=e,n=e.comments,i=!1,s=!1,a=v(n.comments,t),l=Promise.resolve();async function p(u){let b=s?await r.readComments({}):n;n={comments:await w({github:r,first:b,marker:t})},i||(a=v(n.comments,t)),i=!0,s=!0;let f=typeof u=="string"?u:u(a),$=await O({github:r,pullRequest:o,comments:n,marker:t,body:f,onNote:m});return n=U({page:n,publication:$,text:(0,_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.c)({marker:t,body:f}),marker:t}),s=!1,$}return{get before(){return a},publish:u=>{let b=l.then(()=>p(u));return l=b.catch(()=>{}),b}}}function v(e,r){let{sticky:o}=g({comments:e,marker:r});return o&&B(o.body)}function U(e){let{page:r,publication:o,text:t,marker:m}=e,{commentId:n,url:i}=o,{sticky:s,duplicates:a}=g({comments:r.comments,marker:m}),l=new Set([s,...a]),p=r.comments.find(f=>f.id===n),u={id:n,url:i,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...p,body:t};return{comments:[...r.comments.filter(f=>f!==p&&!l.has(f)),u]}}function B(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}function C(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var d="id url body isMinimized viewerDidAuthor createdAt",k=100,K=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${k}, after: $after) {
        nodes { ${d} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function D(e){let{client:r,owner:o,repo:t,number:m,after:n}=e,i=C(e),a=(await r.query({document:K,variables:{owner:o,repo:t,number:m,after:n??null},subject:i,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(a===void 0)throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${i}.`});return x(a)}function x(e){let{hasNextPage:r,endCursor:o}=e.pageInfo;return{comments:e.nodes.filter(t=>t!==null).map(P),...r&&o!==null?{nextCursor:o}:{}}}function P(e){let{id:r,url:o,body:t,isMinimized:m,viewerDidAuthor:n,createdAt:i}=e,s=/#issuecomment-(\d+)$/.exec(o)?.[1];return{id:r,...s===void 0?{}:{databaseId:Number(s)},url:o,body:t,isMinimized:m,viewerDidAuthor:n,createdAt:i}}var Y=100,Z="baseRef { target { ... on Commit { file(path: $path) { mode object { ... on Blob { text } } } } } }",J=e=>`query GlossPullRequest(
  $owner: String!, $repo: String!, $number: Int!${e?", $path: String!":""}
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${e?Z:""}
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${Y}) { nodes { name } }
      comments(first: ${k}) {
        nodes { ${d} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function je(e){let{client:r,owner:o,repo:t,number:m,path:n}=e,i=C(e),s="pull-requests: write",a=await r.query({document:J(n!==void 0),variables:{owner:o,repo:t,number:m,...n===void 0?{}:{path:n}},subject:i,permission:n===void 0?s:`contents: read, ${s}`}),l=a.repository?.pullRequest;if(!l)throw new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a({kind:"missing",message:`GitHub knows no ${i}.`});return Q({viewer:a.viewer.login,node:l})}function Q(e){let{baseRefOid:r,headRefOid:o,baseRefName:t,headRefName:m,author:n,labels:i,comments:s,baseRef:a,...l}=e.node,p=X(a?.target?.file);return{...l,viewer:e.viewer,baseSha:r,headSha:o,baseName:t,headName:m,author:n?.login??null,labels:(i?.nodes??[]).filter(u=>u!==null).map(u=>u.name),comments:x(s),...p===void 0?{}:{baseFile:p}}}var V=8;function X(e){if(!(!e||e.mode>>12!==V))return e.object?.text??"\0"}var T=20,ee=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${d} } }
    subject {
      ... on PullRequest { comments(last: ${T}) { nodes { ${d} } } }
      ... on Issue { comments(last: ${T}) { nodes { ${d} } } }
    }
  }
}`,te=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { ${d} } }
}`,ne=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,oe=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function _e(e){let{client:r}=e,o=`a comment on ${C(e)}`,t=async(m,n,i)=>{try{return{outcome:"done",value:i(await r.mutate({document:m,variables:n,subject:o,permission:"pull-requests: write"}))}}catch(s){if(!(s instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_2__.a))throw s;if(s.kind==="uncertain")return{outcome:"uncertain",reason:s.message};if(s.kind==="missing")return{outcome:"missing"};throw s}};return{readComments:m=>D({...e,...m}),createComment:({pullRequestId:m,body:n})=>t(ee,{subjectId:m,body:n},({addComment:i})=>({comment:P(i.commentEdge.node),latest:(i.subject?.comments?.nodes??[]).filter(s=>s!==null).map(P)})),updateComment:({id:m,body:n})=>t(te,{id:m,body:n},i=>P(i.updateIssueComment.issueComment)),deleteComment:({id:m})=>t(ne,{id:m},()=>{}),minimizeComment:({id:m})=>t(oe,{id:m},()=>{})}}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ie),
/* harmony export */   b: () => (/* binding */ Z),
/* harmony export */   c: () => (/* binding */ nt),
/* harmony export */   d: () => (/* binding */ we),
/* harmony export */   e: () => (/* binding */ be),
/* harmony export */   f: () => (/* binding */ ye),
/* harmony export */   g: () => (/* binding */ ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_V3EYPAGI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4241);
/* harmony import */ var _chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6512);
/* harmony import */ var _chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5239);
/* harmony import */ var _chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8324);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2456);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(450);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2993);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(944);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2314);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3145);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var de=12,J=40,z=4e4;function Z({preview:e,expiresAt:t}){let n=e.digest.slice(0,de),o=e.files.length,r=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${le(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,pe(e),me(e),fe(e.diff)].filter(s=>s!=="").join(`

`)}function C(e){let{kind:t,actor:n,reason:o}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var ee="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function te(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,J).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_10__.a)(r)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function le({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let o=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${o} tokens.`}function pe({pictures:e=[]}){let t=e.flatMap(({url:s,alt:a})=>s===void 0?[]:[{url:s,alt:a}]),n=e.length-t.length,r=`${`${n} ${t.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_9__.a)(t),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function me({files:e}){let t=e.slice(0,J).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(o)}: ${r}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function fe(e){let t=e.length>z,n=t?e.slice(0,e.lastIndexOf(`
`,z)+1):e,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([a])=>a.length)),r="`".repeat(o+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function ne(e,t){let n=t.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:he(n.sha,t)};if(t.status==="waiting"&&t.preview)return{next:Z({preview:t.preview,expiresAt:t.expiresAt??0})};if(e===void 0)return{};let o=t.report?.leftAlone??[];return{next:e.kind==="approved"?te(o):C(e)}}function he(e,{report:t}){let n=(t?.items??[]).filter(({status:o})=>o==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...t?.leftAlone??[]]}}function oe(e,t){return e===void 0?void 0:e.kind==="approved"?{next:ee}:t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a&&t.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:C(e)}}function re({stale:e,added:t,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&o!==!0}var se={kind:"comment",action:"skipped"};function ie(e){let{run:t,pullRequest:n,readAt:o,pipeline:r="docs"}=e,{client:s,address:a,number:u,onWarning:i,progress:f,models:w,progressEveryMs:b}=t,{sayStopped:v=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b}=t,R,h=!1,p=(0,_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.h)({client:s,pullRequest:n,onNote:i,readAt:o,address:{...a,number:u},marker:{pipeline:r},ownSha:()=>R});return{showProgress:async y=>{let l=(0,_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.i)({sticky:t.comment?p:void 0,progress:f,models:w,onNote:i,everyMs:b});try{return await y({progress:l.progress,models:l.models,beforePublish:l.stop})}catch(c){let d=v(c);throw await l.stop()&&d!==void 0&&await p.publish((0,_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.c)(d),p.before)).catch(()=>{}),c}finally{h=await l.stop()}},publish:async({text:y,ownSha:l,quiet:c})=>{if(R=l,!t.comment||c&&!h&&p.before===void 0)return se;try{let{kind:d,action:g,url:S}=await p.publish(y);return{kind:d,action:g,url:S}}catch(d){if(!(d instanceof _chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.e))throw d;i(d.message);let g={client:s,address:{...a,number:u},pipeline:"docs"};return h&&await (0,_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.d)({...g,reason:_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.f,onNote:i}).catch(()=>{}),se}}}}async function ae(e){let{client:t,owner:n,repo:o,baseSha:r,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:o,basehead:`${r}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${o}`,permission:"contents: read"})).merge_base_commit?.sha}async function ue(e){let{client:t,address:n,workspace:o,baseSha:r,headSha:s}=e,a=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.f)({directory:o}).catch(()=>{}),u=a&&await ge({...a,baseSha:r,headSha:s});if(u!==void 0)return u;try{return await ae({client:t,...n,baseSha:r,headSha:s})??r}catch(i){if(i instanceof _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_7__.a&&i.kind==="missing")return r;throw i}}async function ge(e){let{directory:t,baseSha:n,headSha:o}=e;return[await (0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t,sha:n}),await (0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t,sha:o})].includes(!1)?void 0:(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__.c)({directory:t,base:n,head:o})}async function nt(e){let{client:t,address:n,number:o,serverUrl:r,headSha:s}=e,a=performance.now(),u=await (0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_3__.g)({client:t,...n,number:o});if(u.headSha!==s&&e.decision===void 0&&e.runId===void 0){let m=(0,_chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_2__.g)(u.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:m}}let i=await (0,_chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_5__.a)(e),f=await i(s),w=await i(u.baseSha),b=await (0,_chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_11__.a)({tree:w,file:e.config}),v=await i(await ue({...e,...u,headSha:s})),{findStalePages:R}=await Promise.all(/* import() */[__webpack_require__.e(493), __webpack_require__.e(2238), __webpack_require__.e(5642), __webpack_require__.e(8924)]).then(__webpack_require__.bind(__webpack_require__, 8924)),h=await R({base:v,head:f,rules:w,config:b,paths:e.paths,ignore:e.ignore}),p=ie({run:e,pullRequest:u,readAt:a}),{renderStaleComment:y}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),l=(m,$)=>y(m,{linkTo:E=>(0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_4__.a)({serverUrl:r,...n,sha:$,path:E})}),c=e.write?await Se({run:e,pullRequest:u,config:b,rules:w,head:f,openTree:i,comment:p}).catch(async m=>{let{decision:$,sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b}=e,k=E(m)===void 0?void 0:oe($,m);if(k?.end)return k.end;if(k?.next!==void 0){let ce=l({...h,next:k.next},s);await p.publish({text:ce,ownSha:void 0,quiet:!1}).catch(()=>{})}throw m}):Re;c.status==="waiting"&&(c.expiresAt=(e.now??Date.now)()+b.approval.days*Pe);let d={...h,...ne(e.decision,c)},g=d.committed?.sha,S=we({run:e,end:c,text:l(d,g??s)}),A=await p.publish({text:S,ownSha:g,quiet:re(d)});return be(c,A)?ye(c):{...c,publications:[...c.publications,A],comment:S}}function we(e){let{run:t,end:n,text:o}=e;if(n.status!=="waiting"||n.preview===void 0||t.keptIn===void 0)return o;let{headSha:r,keptIn:s}=t,{runId:a,expiresAt:u=0,preview:i}=n;return`${(0,_chunk_V3EYPAGI_js__WEBPACK_IMPORTED_MODULE_1__.a)({headSha:r,keptIn:s,runId:a,expiresAt:u,digest:i.digest})}
${o}`}function be(e,{action:t}){return e.status==="waiting"&&t==="skipped"}function ye({runId:e,resumed:t}){return{status:"skipped",publications:[],runId:e,resumed:t,error:"The pull request moved on before its files could be shown; ask for them again."}}var Pe=864e5,Re={status:"complete",publications:[],runId:"",resumed:!1};async function Se(e){let{run:t,pullRequest:n,config:o,rules:r,head:s,openTree:a,comment:u}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let i=o.approval.files==="command"||t.mustAsk===!0||t.decision!==void 0;if(i&&t.canAsk!==!0)throw xe();return await u.showProgress(f=>(0,_chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_5__.n)({run:{...t,...f},approval:i,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:a,sha:t.headSha,name:n.headName,publish:!0}))}var ke="Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.";function xe(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:"Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.",remedy:ke})}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){return/^[\w ,.:;’'()/-]*$/.test(t)&&!/:\/\/|www\./i.test(t)?t:(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}


/***/ }),

/***/ 4067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnPullRequest: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_I5WGREWV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);
/* harmony import */ var _chunk_V3EYPAGI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4241);
/* harmony import */ var _chunk_CHK6BLLQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8202);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5239);
/* harmony import */ var _chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8324);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8761);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4727);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2456);
/* harmony import */ var _chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8308);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(450);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8605);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VS7FXNXF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2073);
/* harmony import */ var _chunk_HEY4SSEN_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3696);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1266);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2993);
/* harmony import */ var _chunk_KAAOLN77_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3247);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3557);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7239);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1044);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(944);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4011);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3337);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3960);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1491);
/* harmony import */ var _chunk_G6CVCBPH_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2314);
/* harmony import */ var _chunk_UVJNETM7_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2525);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(768);
/* harmony import */ var _chunk_UIGXSOBS_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(1072);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(7063);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(r){let{inputs:l,target:e,serverUrl:c,asked:p}=r;if(e.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_57__.a({code:"internal",message:"The event has no pull request."});let f=p===void 0?["comment","summary"]:["comment","summary","files"],o=l.publish??f,{fork:d,headSha:h,number:y}=e,t=(0,_chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_6__.o)(r),b=await (0,_chunk_I5WGREWV_js__WEBPACK_IMPORTED_MODULE_1__.c)({...t,...(0,_chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_6__.p)(r),serverUrl:c,number:y,headSha:h,comment:o.includes("comment")&&(0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_9__.c)(r)&&!t.dryRun,write:o.includes("files")&&!d&&!t.dryRun});return await (0,_chunk_C25O3UDR_js__WEBPACK_IMPORTED_MODULE_6__.q)(r,b)}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(r){let{sha:e,path:t,lines:n}=r,i=n!==void 0&&u.test(t)?"?plain=1":"",s=n===void 0?"":`#${g({side:"L",lines:n})}`;return`${p(r)}/blob/${o(e)}/${o(t)}${i}${s}`}function $(r){let{ref:e,path:t}=r;return`${p(r)}/raw/${o(e)}/${o(t)}`}function g(r){let{side:e,lines:t}=r,{start:n,end:i=n}=t;return i>n?`${e}${n}-${e}${i}`:`${e}${n}`}function p(r){let{serverUrl:e,owner:t,repo:n}=r;return`${e.replace(/\/+$/,"")}/${o(t)}/${o(n)}`}function o(r){return r.split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function x(r){let{directory:e,base:t,head:n}=r;(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(t),(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);let i=["merge-base","--end-of-options",t,n],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:e,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8308);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_Y6AEF4OU_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(t){return t.slice(0,6).map(({url:e,alt:n})=>`<a href="${e}"><img src="${e}" alt="${r(n)}" width="240"></a>`).join(`
`)}function r(t){return t.replaceAll(/\s+/g," ").slice(0,200).replaceAll(/[^\p{L}\p{N} .,:;-]/gu,n=>`&#${n.codePointAt(0)};`)}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(o,t){let n=t(o);for(let r=0;r<5;r+=1){let e=t(n);if(e===n)return n;n=e}return t(n.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ })

};

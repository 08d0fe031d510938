export const id = 4723;
export const ids = [4723];
export const modules = {

/***/ 7444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ xe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6399);
/* harmony import */ var _chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/* harmony import */ var _chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5239);
/* harmony import */ var _chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2456);
/* harmony import */ var _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(450);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8605);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(204);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function I({directory:t,sha:e}){(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.b)(e);let s=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["cat-file","commit",e]})).toString("latin1");return[...s.slice(0,s.indexOf(`

`)).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,i=""])=>i)}var u=[100,50,10,1],b=3e3,f=2e4,N=3,H=7,z=100;function M(t){let e=Math.max(1,t.changedFiles),s=(t.additions+t.deletions)*N+e*H;if(s<=f)return u[0];let n=u.find(o=>s/e*o<=f)??1,i=Math.min(e,b),r=u.findLast(o=>i/o<=z)??u[0];return Math.max(n,r)}var T=["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391","473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"],O=["added","modified","removed","renamed","copied","changed"],U="GitHub did not provide this patch";function m(t){let{file:e,totalsMatch:s}=t;return e.patch!==void 0?!1:e.changes>0?!0:!s&&!(e.sha!==null&&T.includes(e.sha))}function _(t){return t.changes<f}function h(t){let{files:e,expected:s}=t,n=i=>e.reduce((r,o)=>r+i(o),0);return n(i=>i.additions)>=s.additions&&n(i=>i.deletions)>=s.deletions}function A(t){let{file:e,missing:s}=t,{filename:n,previous_filename:i,additions:r,deletions:o,patch:a}=e,l=a===void 0&&e.changes===0&&!s,d=e.status==="renamed"||e.status==="copied",c=e.sha!==null&&T.includes(e.sha);return{path:n,...i===void 0?{}:{previousPath:i},status:O.includes(e.status)?e.status:"changed",additions:r,deletions:o,binary:l&&!d&&!c,...a===void 0?{}:{patch:a},...s?{patchMissing:U}:{}}}var j=5;async function p(t){let{request:e,size:s}=t,n=(0,_chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_8__.a)(j);return Promise.all(t.pages.map(i=>n(async()=>({number:i,files:await B({request:e,size:s,page:i})}))))}async function B(t){let{request:e,size:s,page:n}=t,{owner:i,repo:r,number:o}=e,a=await e.client.request({route:"GET /repos/{owner}/{repo}/pulls/{number}/files",parameters:{owner:i,repo:r,number:o,per_page:s,page:n},subject:`the files of ${(0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}`,permission:"pull-requests: read"});for(let l of a)D({request:e,file:l});return a}function D(t){let{request:e,file:s}=t;if(s.status==="removed"||s.contents_url===void 0)return;let n=URL.parse(s.contents_url)?.searchParams.get("ref")??"";if(/^[0-9a-f]{40,64}$/.test(n)&&n!==e.headSha)throw F(e,`its head is ${n}`)}function F(t,e){return new _chunk_3YPUQSDV_js__WEBPACK_IMPORTED_MODULE_5__.a({kind:"moved",message:`The head moved: ${(0,_chunk_E5JT6PXY_js__WEBPACK_IMPORTED_MODULE_2__.a)(t)} changed while its files were read (${e}).`,remedy:`The push has its own run; to see ${t.headSha}, use a checkout.`})}async function k(t){let{request:e}=t,s=[...t.files],n=t.left,i=u.filter(r=>r<t.size&&r<s.length);for(let r of i){let a=W({files:s,size:r,expected:e.expected}).slice(0,n);if(a.length===0)break;e.onNote?.(`GitHub left out patches; asking again for ${a.length} page(s) of ${r}.`),n-=a.length;for(let l of await p({request:e,size:r,pages:a}))l.files.forEach((d,c)=>{Y({request:e,files:s,index:(l.number-1)*r+c,file:d})})}return s}function W(t){let{files:e,size:s}=t,n=h(t),i=new Set;for(let[r,o]of e.entries())m({file:o,totalsMatch:n})&&_(o)&&i.add(Math.floor(r/s)+1);return[...i]}function Y(t){let{request:e,files:s,index:n,file:i}=t;if(s[n]?.filename!==i.filename)throw F(e,"its list of files is another one");(i.patch!==void 0||i.changes>0)&&(s[n]=i)}var Z=200;async function v(t){let{expected:e}=t,s=Math.min(e.changedFiles,b),n=M(e),i=Array.from({length:Math.ceil(s/n)},(d,c)=>c+1),r=(await p({request:t,size:n,pages:i})).flatMap(d=>d.files),o=await k({request:t,files:r,size:n,left:Z-i.length}),a=h({files:o,expected:e}),l=Math.max(0,e.changedFiles-o.length);return l>0&&t.onNote?.(`GitHub lists ${o.length} of ${e.changedFiles} changed files.`),{files:o.map(d=>A({file:d,missing:m({file:d,totalsMatch:a})})),unlisted:l}}async function xe(t){let{client:e,address:s,pullRequest:n,workspace:i,onNote:r,signal:o}=t,{baseSha:a,headSha:l,changedFiles:d,additions:c,deletions:G}=n,S=await Q({workspace:i,baseSha:a,headSha:l});if(S)return{readFiles:async()=>({files:await (0,_chunk_NZ63Y6XX_js__WEBPACK_IMPORTED_MODULE_1__.a)({...S,signal:o}),unlisted:0})};let $={changedFiles:d,additions:c,deletions:G};return{identity:`${s.owner}/${s.repo} ${a}...${l}`,readFiles:()=>v({client:e,...s,headSha:l,expected:$,onNote:r})}}async function Q(t){let{workspace:e,baseSha:s,headSha:n}=t;if(e===void 0)return;let i=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:e}).catch(()=>{});if(!i)return;let{directory:r}=i,o=async c=>(0,_chunk_QP33X7YD_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:r,sha:c});if(await o(s)&&await o(n)){let c=await (0,_chunk_U2GDY47B_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:r,base:s,head:n});if(c!==void 0)return{directory:r,baseSha:c,headSha:n}}let a=await (0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:r,name:"HEAD"}).catch(()=>{});if(a===void 0)return;let[l,d]=await I({directory:r,sha:a});if(!(l===void 0||d!==n||!await o(l)))return{directory:r,baseSha:l,headSha:a}}


/***/ }),

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

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


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

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8605);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8496);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{baseSha:t,headSha:n,output:i,paths:s}=e;return["diff-tree","-r","-M","-l1000","-O/dev/null","--no-relative","--ignore-submodules=none","--no-ext-diff","--no-textconv","--no-color","--submodule=short","--diff-algorithm=myers","--indent-heuristic","--inter-hunk-context=0","--full-index","--no-abbrev","--src-prefix=a/","--dst-prefix=b/",...i,"--end-of-options",t,n,"--",...s]}var Y=512*1024*1024,z="160000",K=/^0+$/;async function R(e){let{directory:t,signal:n}=e,i=g({...e,output:["--raw","--numstat","-z"],paths:[]}),s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:i,maxBytes:Y,signal:n});return J(s.toString("latin1").split("\0"))}function J(e){let t=[],n=new Map,i=e.values(),s=()=>i.next().value??"";for(let r=s();r!=="";r=s())if(r.startsWith(":")){let[a="",o="",c="",d="",u=""]=r.slice(1).split(" "),y=/^[RC]/.test(u)?s():void 0;t.push({oldMode:a,newMode:o,oldBlob:c,newBlob:d,letter:u.slice(0,1),oldName:y,name:s()})}else{let[,a,o="",c=""]=/^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(r)??[];if(a===void 0)throw _(`the record '${r.slice(0,100)}'`);c===""&&s(),n.set(c||s(),{added:a,deleted:o})}return t.map(r=>Q(r,n))}function Q(e,t){let{oldMode:n,newMode:i,oldBlob:s,newBlob:r,oldName:a,name:o}=e,c=t.get(o),d=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(o);if(c===void 0)throw _(`no line counts for '${d.text}'`);let u=a===void 0?void 0:(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(a),y=[{mode:n,blob:s},{mode:i,blob:r}];return{file:{path:d.text,...u&&{previousPath:u.text},status:Z(e),additions:Number.parseInt(c.added,10)||0,deletions:Number.parseInt(c.deleted,10)||0,binary:c.added==="-"},blobs:y.filter(({mode:C,blob:q})=>C!==z&&!K.test(q)).map(({blob:C})=>C),nameable:d.exact&&u?.exact!==!1}}var V={A:"added",C:"copied",D:"removed",M:"modified",R:"renamed"};function Z({letter:e,oldBlob:t,newBlob:n}){return e==="M"&&t===n?"changed":V[e]??"changed"}function _(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`git's list of changed files is not understood: ${e}.`})}var S={changedLines:2e4,bytes:4194304,pathBytes:24e3};function v(e,t=S){let n=[],i=[],s={changedLines:0,bytes:0,pathBytes:0};for(let r of e){let a=r.paths.reduce((d,u)=>d+Buffer.byteLength(u)+1,0),o={changedLines:s.changedLines+r.changedLines,bytes:s.bytes+r.bytes,pathBytes:s.pathBytes+a};(o.changedLines>t.changedLines||o.bytes>t.bytes||o.pathBytes>t.pathBytes)&&i.length>0?(n.push(i),i=[],s={changedLines:r.changedLines,bytes:r.bytes,pathBytes:a}):s=o,i.push(r)}return i.length>0&&n.push(i),n}var ee={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92},te=/^"((?:[^"\\]|\\.)*)"/s,ne=/\\([0-7]{3})|\\(.)|([^\\]+)/gs;function p(e){let t=te.exec(e);if(!t)return;let n=new TextEncoder,i=[];for(let[,s,r,a]of(t[1]??"").matchAll(ne))s!==void 0?i.push(Number.parseInt(s,8)):r!==void 0?i.push(ee[r]??r.charCodeAt(0)):i.push(...n.encode(a??""));return{path:new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(i)),length:t[0].length}}function O(e){return p(e)?.path??e}function G(e){let t=e.slice(11),n=t.startsWith('"')?re(t):ie(t);if(n!==void 0)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff names a file as '${e.slice(0,200)}', which is not 'a/PATH b/PATH'.`,remedy:"Run git diff with --src-prefix=a/ --dst-prefix=b/."})}function ie(e){let t=e.slice(2,2+(e.length-5)/2);return e.length>5&&e===`a/${t} b/${t}`?t:void 0}function re(e){let t=p(e),n=t&&p(e.slice(t.length+1));if(!t?.path.startsWith("a/")||!n?.path.startsWith("b/"))return;let i=t.path.slice(2);return n.path.slice(2)===i?i:void 0}var[se,ae,oe,de,$]=[10,32,43,45,92];function I({diff:e,start:t,path:n}){let i={end:t,additions:0,deletions:0};for(;e.startsWith("@@ ",i.end);)ce({diff:e,path:n,totals:i});return i}function ce({diff:e,path:t,totals:n}){let i=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.slice(n.end,l(e,n.end)).replace(/\n$/,""));if(!i)throw B(t);let{oldLines:s,newLines:r}=i,a=l(e,n.end);for(;s>0||r>0||e.charCodeAt(a)===$;){let o=e.charCodeAt(a);if(o===oe)r-=1,n.additions+=1;else if(o===de)s-=1,n.deletions+=1;else if(o===ae||o===se)s-=1,r-=1;else if(o!==$)throw B(t);if(s<0||r<0)throw B(t);a=l(e,a)}n.end=a}function l(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}function B(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff of '${e}' is broken or cut off inside a hunk.`,remedy:"Run git diff again and read its whole output."})}function N({diff:e}){let t=[],n=0;for(;n<e.length;){let{file:i,end:s}=ue(e,n),r=t.at(-1);r&&pe(r,i)?t[t.length-1]=me(r,i):t.push(i),n=s}return t}function ue(e,t){let{header:n,end:i}=he(e,t),s=n.to??G(n.firstLine),r=I({diff:e,start:i,path:s}),a=e.slice(i,e.endsWith(`
`,r.end)?r.end-1:r.end);return{file:{path:s,...n.from===void 0?{}:{previousPath:n.from},status:n.status??(n.modeChanged&&!a&&!n.binary?"changed":"modified"),additions:r.additions,deletions:r.deletions,binary:n.binary,...a?{patch:a}:{}},end:r.end}}function he(e,t){let n=l(e,t),i=W(e,t,n);if(!i.startsWith("diff --git "))throw D(i);let s={firstLine:i,modeChanged:!1,binary:!1};for(;n<e.length&&!e.startsWith("@@ ",n)&&!e.startsWith("diff --git ",n);){let r=l(e,n),a=W(e,n,r);n=a==="GIT binary patch"?ge(e,r):r,fe(s,a)}return{header:s,end:n}}var f=()=>{},k=e=>{e.binary=!0},U=e=>t=>{t.status=e},m=(e,t)=>(n,i)=>{n[e]=O(i),n.status=t},le=[["index ",f],["--- ",f],["+++ ",f],["similarity index ",f],["dissimilarity index ",f],["new file mode ",U("added")],["deleted file mode ",U("removed")],["rename from ",m("from","renamed")],["rename to ",m("to","renamed")],["copy from ",m("from","copied")],["copy to ",m("to","copied")],["old mode ",f],["new mode ",e=>{e.modeChanged=!0}],["Binary files ",k],["GIT binary patch",k]];function fe(e,t){let n=le.find(([i])=>t.startsWith(i));if(!n)throw D(t);n[1](e,t.slice(n[0].length))}function ge(e,t){let n=e.indexOf(`
diff --git `,t);return n===-1?e.length:n+1}function pe(e,t){return e.status==="removed"&&t.status==="added"&&e.path===t.path}function me(e,t){let n=[e.patch,t.patch].filter(i=>i!==void 0);return{path:t.path,status:"changed",additions:t.additions,deletions:e.deletions,binary:e.binary||t.binary,...n.length>0?{patch:n.join(`
`)}:{}}}function W(e,t,n){return e.slice(t,e.endsWith(`
`,n)&&n>t?n-1:n)}function D(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff has a line that is not part of git's format: '${e.slice(0,200)}'.`,remedy:"Run git diff with --no-color --no-ext-diff --submodule=short between two commits."})}async function L(e){let{directory:t,maxBytes:n,signal:i}=e,s=g({...e,output:["--patch","-U3"]}),r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:s,maxBytes:n,signal:i});if(r.overflow)return{failure:`diff too large (over ${Math.round(n/1024)} KiB)`};if(r.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:t,args:s},r);try{return{files:N({diff:r.stdout.toString("utf8")})}}catch(a){if(a instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a)return{failure:a.message};throw a}}var be=2e4,X=2*1024*1024,ye=X/2,Ce=4*S.bytes;async function tt(e){(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.baseSha),(0,_chunk_BQ5MQJZX_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.headSha);let{directory:t}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.f)(e),n={...e,directory:t},{signal:i}=n,s=await R(n),r=await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,blobs:s.flatMap(({blobs:d})=>d),signal:i}),a=s.flatMap(d=>we(d,r)),{alone:o=[],together:c=[]}=Object.groupBy(a,({bytes:d})=>d>ye?"alone":"together");for(let d of v(c))o.push(...await xe(n,d));for(let d of o)await Se(n,d);return s.map(({file:d})=>d)}function we({file:e,blobs:t,nameable:n},i){let s=t.reduce((d,u)=>d+(i.get(u)??0),0),r=Math.max(0,...t.map(d=>i.get(d)??0)),a=e.additions+e.deletions;if(r>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?e.patchMissing=`file too large to compare (${Be(r)} MiB)`:a>be?e.patchMissing=`diff too large (${a} changed lines)`:a>0&&!n&&(e.patchMissing="its path is not UTF-8"),e.patchMissing!==void 0||a===0)return[];let{path:o,previousPath:c}=e;return[{file:e,paths:c===void 0?[o]:[c,o],changedLines:a,bytes:s}]}async function xe(e,t){let n=t.flatMap(r=>r.paths),i=await L({...e,paths:n,maxBytes:Ce});if("failure"in i)return t;let s=new Map(i.files.map(r=>[b(r),r.patch]));return t.filter(({file:r})=>!j(r,s.get(b(r))))}async function Se(e,{file:t,paths:n}){let i=await L({...e,paths:n,maxBytes:X});"failure"in i?t.patchMissing=i.failure:j(t,i.files.find(s=>b(s)===b(t))?.patch)||(t.patchMissing="git gave no patch for it")}function j(e,t){return t!==void 0&&(e.patch=t),t!==void 0}function b({path:e,previousPath:t=""}){return`${t}\0${e}`}function Be(e){return Math.round(e/1024/1024)}


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


/***/ })

};

export const id = 644;
export const ids = [644];
export const modules = {

/***/ 1012:
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
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6548);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{pipeline:r,name:o}=e.marker,t=e.comments.filter(i=>{if(!i.viewerDidAuthor)return!1;let s=(0,_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.c)(i.body);return s!==void 0&&s.pipeline===r&&s.name===o}),m=t.filter(i=>!i.isMinimized),n=m[0]??t[0];return n===void 0?{duplicates:[]}:{sticky:n,duplicates:m.filter(i=>i.id!==n.id)}}function M(e){let{sticky:r,duplicates:o}=g(e);return r===void 0?{action:"create"}:{action:(0,_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.e)(r.body,e.text)?"unchanged":"update",sticky:r,duplicates:o}}async function w(e){let{github:r,first:o,marker:t}=e,m=[...o.comments],n=o.nextCursor;for(;n!==void 0&&g({comments:m,marker:t}).sticky===void 0;){let i=await r.readComments({after:n});m.push(...i.comments),n=i.nextCursor}return m}var j=3;async function N(e){let{github:r,start:o}=e;for(let{id:t,body:m}of e.duplicates){let n=o.some(s=>s.id===t),i=e.lostCreate&&!n&&(0,_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.e)(m,e.text);e.created.has(t)||i?await G(e,()=>r.deleteComment({id:t})):n&&await G(e,()=>r.minimizeComment({id:t}))}}async function G(e,r){try{for(let o=0;o<j;o++)if((await r()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(o){if(!(o instanceof _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.a))throw o;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.b)(o)}`)}}async function A(e){let{plan:r,text:o,progress:t}=e;if(r.action==="create")return F(e);let{id:m}=r.sticky,n=await e.github.updateComment({id:m,body:o});return n.outcome==="missing"?(t.known=t.known.filter(i=>i.id!==m),t.reason="the comment was deleted",!0):(t.updated=!0,n.outcome==="uncertain"?(t.reason=n.reason,!1):(t.known=t.known.map(i=>i.id===m?{...i,body:o}:i),!0))}async function F(e){let{pullRequest:r,text:o,progress:t}=e,m=await e.github.createComment({pullRequestId:r.id,body:o});if(m.outcome==="missing")throw W(r);if(m.outcome==="uncertain")return t.lostCreate=!0,t.reason=m.reason,!1;let{comment:n,latest:i}=m.value,s={...n,body:o,viewerDidAuthor:!0};return t.created.add(s.id),t.known=i.some(({id:a})=>a===s.id)?i.map(a=>a.id===s.id?s:a):[...i,s],!0}function W(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var I=[1e3,4e3,1e4];async function O(e){let{github:r,marker:o}=e,t=(0,_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.d)(e);_(t);let m=await w({github:r,first:e.comments,marker:o}),n={known:m,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let i=0;;i++){let s=M({comments:n.known,marker:o,text:t});if(s.action==="unchanged")return await N({...e,...n,start:m,duplicates:s.duplicates,text:t}),L({progress:n,sticky:s.sticky});let a=I[i];if(a===void 0)throw z({options:e,reason:n.reason});await A({...e,plan:s,text:t,progress:n})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(a),n.known=await w({github:r,first:await r.readComments({}),marker:o}))}}function L(e){let{progress:r,sticky:o}=e,t={kind:"comment",url:o.url,commentId:o.id};return r.created.has(o.id)?{...t,action:"created"}:r.updated?{...t,action:"updated"}:{...t,action:r.lostCreate?"created":"unchanged"}}function _(e){if(!(e.length<=_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.b))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.b}.`,remedy:"The renderer has to cut it first; please report this."})}function z(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${I.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function Me(e){let{github:r,pullRequest:o,marker:t,onNote:m}=e,n=e.comments,i=!1,s=!1,a=v(n.comments,t),l=Promise.resolve();async function p(u){let b=s?await r.readComments({}):n;n={comments:await w({github:r,first:b,marker:t})},i||(a=v(n.comments,t)),i=!0,s=!0;let f=typeof u=="string"?u:u(a),$=await O({github:r,pullRequest:o,comments:n,marker:t,body:f,onNote:m});return n=U({page:n,publication:$,text:(0,_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.d)({marker:t,body:f}),marker:t}),s=!1,$}return{get before(){return a},publish:u=>{let b=l.then(()=>p(u));return l=b.catch(()=>{}),b}}}function v(e,r){let{sticky:o}=g({comments:e,marker:r});return o&&B(o.body)}function U(e){let{page:r,publication:o,text:t,marker:m}=e,{commentId:n,url:i}=o,{sticky:s,duplicates:a}=g({comments:r.comments,marker:m}),l=new Set([s,...a]),p=r.comments.find(f=>f.id===n),u={id:n,url:i,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...p,body:t};return{comments:[...r.comments.filter(f=>f!==p&&!l.has(f)),u]}}function B(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}function C(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var d="id url body isMinimized viewerDidAuthor createdAt",k=100,K=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${k}, after: $after) {
        nodes { ${d} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function D(e){let{client:r,owner:o,repo:t,number:m,after:n}=e,i=C(e),a=(await r.query({document:K,variables:{owner:o,repo:t,number:m,after:n??null},subject:i,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(a===void 0)throw new _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${i}.`});return x(a)}function x(e){let{hasNextPage:r,endCursor:o}=e.pageInfo;return{comments:e.nodes.filter(t=>t!==null).map(P),...r&&o!==null?{nextCursor:o}:{}}}function P(e){let{id:r,url:o,body:t,isMinimized:m,viewerDidAuthor:n,createdAt:i}=e,s=/#issuecomment-(\d+)$/.exec(o)?.[1];return{id:r,...s===void 0?{}:{databaseId:Number(s)},url:o,body:t,isMinimized:m,viewerDidAuthor:n,createdAt:i}}var Y=100,Z="baseRef { target { ... on Commit { file(path: $path) { mode object { ... on Blob { text } } } } } }",J=e=>`query GlossPullRequest(
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
}`;async function je(e){let{client:r,owner:o,repo:t,number:m,path:n}=e,i=C(e),s="pull-requests: write",a=await r.query({document:J(n!==void 0),variables:{owner:o,repo:t,number:m,...n===void 0?{}:{path:n}},subject:i,permission:n===void 0?s:`contents: read, ${s}`}),l=a.repository?.pullRequest;if(!l)throw new _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${i}.`});return Q({viewer:a.viewer.login,node:l})}function Q(e){let{baseRefOid:r,headRefOid:o,baseRefName:t,headRefName:m,author:n,labels:i,comments:s,baseRef:a,...l}=e.node,p=X(a?.target?.file);return{...l,viewer:e.viewer,baseSha:r,headSha:o,baseName:t,headName:m,author:n?.login??null,labels:(i?.nodes??[]).filter(u=>u!==null).map(u=>u.name),comments:x(s),...p===void 0?{}:{baseFile:p}}}var V=8;function X(e){if(!(!e||e.mode>>12!==V))return e.object?.text??"\0"}var T=20,ee=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
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
}`;function _e(e){let{client:r}=e,o=`a comment on ${C(e)}`,t=async(m,n,i)=>{try{return{outcome:"done",value:i(await r.mutate({document:m,variables:n,subject:o,permission:"pull-requests: write"}))}}catch(s){if(!(s instanceof _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_1__.a))throw s;if(s.kind==="uncertain")return{outcome:"uncertain",reason:s.message};if(s.kind==="missing")return{outcome:"missing"};throw s}};return{readComments:m=>D({...e,...m}),createComment:({pullRequestId:m,body:n})=>t(ee,{subjectId:m,body:n},({addComment:i})=>({comment:P(i.commentEdge.node),latest:(i.subject?.comments?.nodes??[]).filter(s=>s!==null).map(P)})),updateComment:({id:m,body:n})=>t(te,{id:m,body:n},i=>P(i.updateIssueComment.issueComment)),deleteComment:({id:m})=>t(ne,{id:m},()=>{}),minimizeComment:({id:m})=>t(oe,{id:m},()=>{})}}


/***/ }),

/***/ 8128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ se),
/* harmony export */   b: () => (/* binding */ J),
/* harmony export */   c: () => (/* binding */ Je),
/* harmony export */   d: () => (/* binding */ ge),
/* harmony export */   e: () => (/* binding */ we)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3874);
/* harmony import */ var _chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4725);
/* harmony import */ var _chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3072);
/* harmony import */ var _chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8643);
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6548);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2993);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(944);
/* harmony import */ var _chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9972);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3145);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var ue=12,z=40,Y=4e4;function J({preview:e,expiresAt:t}){let n=e.digest.slice(0,ue),o=e.files.length,r=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${de(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,le(e),pe(e),me(e.diff)].filter(s=>s!=="").join(`

`)}function C(e){let{kind:t,actor:n,reason:o}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_9__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var Z="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function ee(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,z).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_9__.a)(r)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function de({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let o=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${o} tokens.`}function le({pictures:e=[]}){let t=e.flatMap(({url:s,alt:a})=>s===void 0?[]:[{url:s,alt:a}]),n=e.length-t.length,r=`${`${n} ${t.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_8__.a)(t),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function pe({files:e}){let t=e.slice(0,z).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_11__.a)(o)}: ${r}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function me(e){let t=e.length>Y,n=t?e.slice(0,e.lastIndexOf(`
`,Y)+1):e,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([a])=>a.length)),r="`".repeat(o+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function te(e,t){let n=t.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:fe(n.sha,t)};if(t.status==="waiting"&&t.preview)return{next:J({preview:t.preview,expiresAt:t.expiresAt??0})};if(e===void 0)return{};let o=t.report?.leftAlone??[];return{next:e.kind==="approved"?ee(o):C(e)}}function fe(e,{report:t}){let n=(t?.items??[]).filter(({status:o})=>o==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...t?.leftAlone??[]]}}function ne(e,t){return e===void 0?void 0:e.kind==="approved"?{next:Z}:t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a&&t.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:C(e)}}function oe({stale:e,added:t,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&o!==!0}var re={kind:"comment",action:"skipped"};function se(e){let{run:t,pullRequest:n,readAt:o,pipeline:r="docs"}=e,{client:s,address:a,number:c,onWarning:i,progress:f,models:w,progressEveryMs:b}=t,{sayStopped:v=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b}=t,R,h=!1,p=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.h)({client:s,pullRequest:n,onNote:i,readAt:o,address:{...a,number:c},marker:{pipeline:r},ownSha:()=>R});return{showProgress:async y=>{let l=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.i)({sticky:t.comment?p:void 0,progress:f,models:w,onNote:i,everyMs:b});try{return await y({progress:l.progress,models:l.models,beforePublish:l.stop})}catch(u){let d=v(u);throw await l.stop()&&d!==void 0&&await p.publish((0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.c)(d),p.before)).catch(()=>{}),u}finally{h=await l.stop()}},publish:async({text:y,ownSha:l,quiet:u})=>{if(R=l,!t.comment||u&&!h&&p.before===void 0)return re;try{let{kind:d,action:g,url:S}=await p.publish(y);return{kind:d,action:g,url:S}}catch(d){if(!(d instanceof _chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.e))throw d;i(d.message);let g={client:s,address:{...a,number:c},pipeline:"docs"};return h&&await (0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.d)({...g,reason:_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.f,onNote:i}).catch(()=>{}),re}}}}async function ie(e){let{client:t,owner:n,repo:o,baseSha:r,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:o,basehead:`${r}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${o}`,permission:"contents: read"})).merge_base_commit?.sha}async function ae(e){let{client:t,address:n,workspace:o,baseSha:r,headSha:s}=e,a=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:o}).catch(()=>{}),c=a&&await he({...a,baseSha:r,headSha:s});if(c!==void 0)return c;try{return await ie({client:t,...n,baseSha:r,headSha:s})??r}catch(i){if(i instanceof _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_6__.a&&i.kind==="missing")return r;throw i}}async function he(e){let{directory:t,baseSha:n,headSha:o}=e;return[await (0,_chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:t,sha:n}),await (0,_chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_5__.a)({directory:t,sha:o})].includes(!1)?void 0:(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_3__.c)({directory:t,base:n,head:o})}async function Je(e){let{client:t,address:n,number:o,serverUrl:r,headSha:s}=e,a=performance.now(),c=await (0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_2__.g)({client:t,...n,number:o});if(c.headSha!==s&&e.decision===void 0&&e.runId===void 0){let m=(0,_chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_1__.g)(c.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:m}}let i=await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_4__.a)(e),f=await i(s),w=await i(c.baseSha),b=await (0,_chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_10__.a)({tree:w,file:e.config}),v=await i(await ae({...e,...c,headSha:s})),{findStalePages:R}=await Promise.all(/* import() */[__webpack_require__.e(9626), __webpack_require__.e(2238), __webpack_require__.e(5782), __webpack_require__.e(7733)]).then(__webpack_require__.bind(__webpack_require__, 7733)),h=await R({base:v,head:f,rules:w,config:b,paths:e.paths,ignore:e.ignore}),p=se({run:e,pullRequest:c,readAt:a}),{renderStaleComment:y}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),l=(m,$)=>y(m,{linkTo:E=>(0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:r,...n,sha:$,path:E})}),u=e.write?await Pe({run:e,pullRequest:c,config:b,rules:w,head:f,openTree:i,comment:p}).catch(async m=>{let{decision:$,sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.b}=e,k=E(m)===void 0?void 0:ne($,m);if(k?.end)return k.end;if(k?.next!==void 0){let ce=l({...h,next:k.next},s);await p.publish({text:ce,ownSha:void 0,quiet:!1}).catch(()=>{})}throw m}):ye;u.status==="waiting"&&(u.expiresAt=(e.now??Date.now)()+b.approval.days*be);let d={...h,...te(e.decision,u)},g=d.committed?.sha,S=l(d,g??s),A=await p.publish({text:S,ownSha:g,quiet:oe(d)});return ge(u,A)?we(u):{...u,publications:[...u.publications,A],comment:S}}function ge(e,{action:t}){return e.status==="waiting"&&t==="skipped"}function we({runId:e,resumed:t}){return{status:"skipped",publications:[],runId:e,resumed:t,error:"The pull request moved on before its files could be shown; ask for them again."}}var be=864e5,ye={status:"complete",publications:[],runId:"",resumed:!1};async function Pe(e){let{run:t,pullRequest:n,config:o,rules:r,head:s,openTree:a,comment:c}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let i=o.approval.files==="command"||t.decision!==void 0;if(i&&t.canAsk!==!0)throw Re();return await c.showProgress(f=>(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_4__.n)({run:{...t,...f},approval:i,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:a,sha:t.headSha,name:n.headName,publish:!0}))}function Re(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_12__.a({code:"usage",message:"This repository wants generated pages to be approved (`approval.files: command`), and a job cannot wait for that.",remedy:"Use the App for it, or leave `files` out of `publish`."})}


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

/***/ 3874:
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
/* harmony import */ var _chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1012);
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6548);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3960);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2955);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var E=1e4,v=15e3,R=_chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_2__.b-200,$=20,q=500,x={items:0,done:0,reused:0,failed:0,modelCalls:0,tokens:0};function G(e){let{sticky:t,read:r,onNote:s,everyMs:o=()=>0}=e,i="",d=!1,a=Promise.resolve(),m=setTimeout(l,E);function l(){a=c().then(()=>{m!==void 0&&(m=setTimeout(l,Math.max(v,o())))})}async function c(){let n=A(r());if(n!==i)try{await t.publish(u=>y(n,u)),i=n}catch(u){d||=!(u instanceof _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_2__.a),s(`The progress could not be shown: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.b)(u)}`)}}return{stop:async()=>(clearTimeout(m),m=void 0,await a,i!==""||d)}}function y(e,t){let r=t===void 0?"":T(t);if(r==="")return e;let s=`${e}

${r}`;return s.length<=R?s:(0,_chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:s,limit:R,notice:"\u2026"})}var O=/^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;function T(e){return e.replaceAll(/\r\n?/g,`
`).replace(O,"").trimEnd()}function h(e){return e!==void 0&&/^\s*> \*\*Gloss\*\* is reading/.test(e)}function A(e){let{items:t,done:r,reused:s,failed:o,modelCalls:i,tokens:d}=e;if(t===0)return"> **Gloss** is reading the changes \u2026";let a=Math.max(0,t-r-o),m=[`${r} of ${t} items`,s>0?`${s} reused`:"",o>0?`${o} failed`:"",a>0?`${a} waiting`:"",i>0?`${i} model call${i===1?"":"s"}, ${B(d)} tokens`:""];return`> **Gloss** is reading: ${H((r+o)/t)} ${m.filter(Boolean).join(", ")} \u2026`}function H(e){let t=Math.round(Math.min(1,e)*$);return`\`${"\u2588".repeat(t)}${"\u2591".repeat($-t)}\``}function B(e){return e<1e3?String(e):`${Math.round(e/1e3)}k`}function _(e){let t=[...e],r=t.length<=q?e:`${t.slice(0,q-1).join("")}\u2026`;return`> **Gloss** stopped: ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`}async function U(e){let{client:t,address:r,pipeline:s,reason:o,onNote:i}=e,{id:d,url:a,comments:m}=await (0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.g)({client:t,...r}),l=(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:t,...r}),n=(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.f)({github:l,pullRequest:{id:d,url:a},comments:m,marker:{pipeline:s},onNote:i});h(n.before)&&await n.publish(y(_(o),n.before))}var I=1e4,P=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a{constructor(t){super({code:"github",message:L(t)})}},oe="the pull request has moved on meanwhile.";function L(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}function ne(e){let{client:t,address:r,pullRequest:s,marker:o,onNote:i}=e,d=n=>n===s.headSha||n===e.ownSha?.(),a=(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.e)({client:t,...r}),m=({comments:n,id:u,url:N})=>(0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.f)({github:a,pullRequest:{id:u,url:N},comments:n,marker:o,onNote:i}),l=m(s),c=e.readAt??performance.now();return{get before(){return l.before},publish:async n=>{if(performance.now()-c>I){let u=await (0,_chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_1__.g)({client:t,...r});if(!d(u.headSha))throw new P(u.headSha);l=m(u),c=performance.now()}return l.publish(n)}}}function ue(e){let{sticky:t,onNote:r,everyMs:s}=e,o={...x},i=t&&G({sticky:t,read:()=>o,onNote:r,...s?{everyMs:s}:{}});return{progress:F(e.progress,o),models:j(e.models,o),stop:async()=>(await i?.stop()??!1)||h(t?.before)}}function F(e,t){return{planned:r=>{Object.assign(t,{items:r.items,reused:r.reused,done:r.reused}),e.planned(r)},finished:r=>{t.done+=r.items,t.failed+=r.failed,e.finished(r)},stage:e.stage,note:r=>e.note?.(r)}}function j(e,t){return{...e,onCall:r=>{r.model.startsWith("offline:")||(t.modelCalls+=1,t.tokens+=r.usage.tokensIn+r.usage.tokensOut),e.onCall?.(r)}}}


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

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnPullRequest: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8128);
/* harmony import */ var _chunk_TCEP6VFE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3874);
/* harmony import */ var _chunk_DAOKDCL5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1012);
/* harmony import */ var _chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4725);
/* harmony import */ var _chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3072);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8761);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4727);
/* harmony import */ var _chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8643);
/* harmony import */ var _chunk_F5F5K4IC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6548);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4705);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8873);
/* harmony import */ var _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7175);
/* harmony import */ var _chunk_N6UMUCSC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4399);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1266);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2993);
/* harmony import */ var _chunk_Q7WRNDOY_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2764);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3728);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1044);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(944);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4011);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3337);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3960);
/* harmony import */ var _chunk_KWEHIYWG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9972);
/* harmony import */ var _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3223);
/* harmony import */ var _chunk_JUAT53RK_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7236);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3142);
/* harmony import */ var _chunk_46CLYCYY_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(768);
/* harmony import */ var _chunk_DAQANHNS_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(988);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function q(r){let{inputs:c,target:e,serverUrl:l,asked:a}=r;if(e.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_50__.a({code:"internal",message:"The event has no pull request."});let p=a===void 0?["comment","summary"]:["comment","summary","files"],o=c.publish??p,{fork:f,headSha:d,number:h}=e,t=(0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_5__.o)(r),y=await (0,_chunk_HJQCHBYV_js__WEBPACK_IMPORTED_MODULE_1__.c)({...t,serverUrl:l,number:h,headSha:d,comment:o.includes("comment")&&(0,_chunk_ZRVZCHQV_js__WEBPACK_IMPORTED_MODULE_8__.c)(r)&&!t.dryRun,write:o.includes("files")&&!f&&!t.dryRun});return await (0,_chunk_4B2FNLYB_js__WEBPACK_IMPORTED_MODULE_5__.p)(r,y)}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(o,t){let n=t(o);for(let r=0;r<5;r+=1){let e=t(n);if(e===n)return n;n=e}return t(n.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(r){let{sha:e,path:t,lines:n}=r,i=n!==void 0&&u.test(t)?"?plain=1":"",s=n===void 0?"":`#${g({side:"L",lines:n})}`;return`${p(r)}/blob/${o(e)}/${o(t)}${i}${s}`}function $(r){let{ref:e,path:t}=r;return`${p(r)}/raw/${o(e)}/${o(t)}`}function g(r){let{side:e,lines:t}=r,{start:n,end:i=n}=t;return i>n?`${e}${n}-${e}${i}`:`${e}${n}`}function p(r){let{serverUrl:e,owner:t,repo:n}=r;return`${e.replace(/\/+$/,"")}/${o(t)}/${o(n)}`}function o(r){return r.split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function x(r){let{directory:e,base:t,head:n}=r;(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(t),(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);let i=["merge-base","--end-of-options",t,n],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:e,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ })

};

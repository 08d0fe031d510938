export const id = 7962;
export const ids = [7962];
export const modules = {

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsOnPullRequest: () => (/* binding */ Je)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(688);
/* harmony import */ var _chunk_5XEF53ZX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7839);
/* harmony import */ var _chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);
/* harmony import */ var _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4116);
/* harmony import */ var _chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9617);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2214);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(204);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(944);
/* harmony import */ var _chunk_2KVJSZTJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(859);
/* harmony import */ var _chunk_ZELRMGTG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6017);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4011);
/* harmony import */ var _chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6870);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3318);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4516);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5189);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6145);
/* harmony import */ var _chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8084);
/* harmony import */ var _chunk_3V6JXD7Z_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4467);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2584);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3142);
/* harmony import */ var _chunk_2ZOTUNWQ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(27);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8873);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var B={kind:"comment",action:"skipped"};function J(e){let{run:t,pullRequest:n,readAt:r}=e,{client:o,address:s,number:u,onWarning:i,progress:a,models:p,progressEveryMs:h}=t,{sayStopped:g=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_30__.b}=t,y,P=!1,d=(0,_chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.e)({client:o,pullRequest:n,onNote:i,readAt:r,address:{...s,number:u},marker:{pipeline:"docs"},ownSha:()=>y});return{showProgress:async f=>{let c=(0,_chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.h)({sticky:t.comment?d:void 0,progress:a,models:p,onNote:i,everyMs:h});try{return await f({progress:c.progress,models:c.models,beforePublish:c.stop})}catch(m){let l=g(m);throw await c.stop()&&l!==void 0&&await d.publish((0,_chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.f)((0,_chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.g)(l),d.before)).catch(()=>{}),m}finally{P=await c.stop()}},publish:async({text:f,ownSha:c,quiet:m})=>{if(y=c,!t.comment||m&&!P&&d.before===void 0)return B;try{let{kind:l,action:S,url:k}=await d.publish(f);return{kind:l,action:S,url:k}}catch(l){if(!(l instanceof _chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.c))throw l;return i(l.message),B}}}}async function X(e){let{client:t,owner:n,repo:r,baseSha:o,headSha:s}=e;return(await t.request({route:"GET /repos/{owner}/{repo}/compare/{basehead}",parameters:{owner:n,repo:r,basehead:`${o}...${s}`,per_page:1,page:2},subject:`the history of ${n}/${r}`,permission:"contents: read"})).merge_base_commit?.sha}async function K(e){let{client:t,address:n,workspace:r,baseSha:o,headSha:s}=e,u=r===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_28__.f)({directory:r}).catch(()=>{}),i=u&&await re({...u,baseSha:o,headSha:s});if(i!==void 0)return i;try{return await X({client:t,...n,baseSha:o,headSha:s})??o}catch(a){if(a instanceof _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_4__.a&&a.kind==="missing")return o;throw a}}async function re(e){let{directory:t,baseSha:n,headSha:r}=e;return[await (0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_4__.f)({directory:t,sha:n}),await (0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_4__.f)({directory:t,sha:r})].includes(!1)?void 0:(0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_5__.b)({directory:t,base:n,head:r})}var oe=12,Y=40,Q=4e4;function z({preview:e,expiresAt:t}){let n=e.digest.slice(0,oe),r=e.files.length,o=`${new Date(t).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${r===1?"1 file waits":`${r} files wait`} for approval.** ${se(e)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${o}.`,ie(e),ae(e.diff)].join(`

`)}function V(e){let{kind:t,actor:n,reason:r}=e;if(t==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let o=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_22__.a)(n)}`,s=r===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_8__.a)(r)}`;return`The generated pages were rejected${o}${s===""?"":`:${s}`}. Nothing was committed.`}function Z(e){if(e.length===0)return"The approved files are there already.";let t=e.slice(0,Y).map(({path:r,reason:o})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_22__.a)(r)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_8__.a)(o)}`),n=e.length-t.length;return["Nothing was committed, since others changed these files after the preview:","",...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function se({modelCalls:e,tokensIn:t,tokensOut:n}){if(e===0)return"No model was asked.";let r=(t+n).toLocaleString("en-US");return`${e} model call${e===1?"":"s"}, ${r} tokens.`}function ie({files:e}){let t=e.slice(0,Y).map(({path:r,action:o})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_22__.a)(r)}: ${o}`),n=e.length-t.length;return[...t,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function ae(e){let t=e.length>Q,n=t?e.slice(0,e.lastIndexOf(`
`,Q)+1):e,r=Math.max(2,...[...n.matchAll(/`+/g)].map(([u])=>u.length)),o="`".repeat(r+1),s=t?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${o}diff
${n.trimEnd()}
${o}${s}

</details>`}async function ee(e){let{client:t,address:n,number:r,serverUrl:o,headSha:s}=e,u=performance.now(),i=await (0,_chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.b)({client:t,...n,number:r});if(i.headSha!==s&&e.decision===void 0){let w=(0,_chunk_KFTZ743F_js__WEBPACK_IMPORTED_MODULE_3__.d)(i.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:w}}let a=await (0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),p=await a(s),h=await a(i.baseSha),g=await (0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_12__.i)({tree:h,file:e.config}),y=await a(await K({...e,...i,headSha:s})),{findStalePages:P}=await Promise.all(/* import() */[__webpack_require__.e(7925), __webpack_require__.e(9324), __webpack_require__.e(9704), __webpack_require__.e(3253)]).then(__webpack_require__.bind(__webpack_require__, 3253)),d=await P({base:y,head:p,rules:h,config:g,paths:e.paths,ignore:e.ignore}),f=J({run:e,pullRequest:i,readAt:u}),c=e.write?await pe({run:e,pullRequest:i,config:g,rules:h,head:p,openTree:a,comment:f}):ue;c.status==="waiting"&&(c.expiresAt=(e.now??Date.now)()+g.approval.days*ce);let m=c.publications.find(({kind:w,sha:ne})=>w==="commit"&&ne!==void 0),l=m?.sha===void 0?{...d,...de({run:e,end:c})}:{...d,committed:me(m.sha,c)},{renderStaleComment:S}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),k=m?.sha??s,D=S(l,{linkTo:w=>(0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_5__.a)({serverUrl:o,...n,sha:k,path:w})}),te=await f.publish({text:D,ownSha:m?.sha,quiet:le(l)});return{...c,publications:[...c.publications,te],comment:D}}var ce=864e5,ue={status:"complete",publications:[],runId:"",resumed:!1};function le({stale:e,added:t,orphaned:n,lockRemoved:r,committed:o,next:s}){return o!==void 0||s!==void 0?!1:e.length+t.length+n.length===0&&r!==!0}function me(e,{report:t}){let n=(t?.items??[]).filter(({status:r})=>r==="failed");return{sha:e,modelCalls:t?.totals.modelCalls??0,notWritten:[...n.map(({key:r,error:o})=>({path:r,reason:o??"unknown reason"})),...t?.leftAlone??[]]}}function de(e){let{run:t,end:n}=e;if(n.status==="waiting"&&n.preview)return{next:z({preview:n.preview,expiresAt:n.expiresAt??0})};if(t.decision===void 0)return{};let r=n.report?.leftAlone??[];return{next:t.decision.kind==="approved"?Z(r):V(t.decision)}}async function pe(e){let{run:t,pullRequest:n,config:r,rules:o,head:s,openTree:u,comment:i}=e;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_30__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let a=r.approval.files==="command";if(a&&t.canAsk!==!0)throw fe();return await i.showProgress(p=>(0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.c)({run:{...t,...p},approval:a,config:r,sources:s,outputs:s,rules:o,target:{kind:"branch",branch:n.headName,headSha:t.headSha,isCrossRepository:n.isCrossRepository},openTree:u,sha:t.headSha,name:n.headName,publish:!0}))}function fe(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_30__.a({code:"usage",message:"This repository wants generated pages to be approved (`approval.files: command`), and a job cannot wait for that.",remedy:"Use the App for it, or leave `files` out of `publish`."})}async function Je(e){let{inputs:t,event:n}=e;if(n.kind!=="pull-request")throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_30__.a({code:"internal",message:"The event has no pull request."});let r=t.publish??["comment","summary"],{fork:o,headSha:s,number:u,serverUrl:i}=n;o&&r.includes("comment")&&(0,_chunk_SXXKIOKY_js__WEBPACK_IMPORTED_MODULE_18__.g)("The pull request comes from a fork: its token may not comment, so see the job summary instead.");let a=await ee({...(0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.d)(e),serverUrl:i,number:u,headSha:s,comment:r.includes("comment")&&!o&&!t["dry-run"],write:r.includes("files")&&!o&&!t["dry-run"]});return (0,_chunk_WHZMMH4D_js__WEBPACK_IMPORTED_MODULE_1__.e)(e,a)}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(t){let{sha:r,path:n,lines:e}=t,i=e!==void 0&&u.test(n)?"?plain=1":"",s=e===void 0?"":`#${p({side:"L",lines:e})}`;return`${g(t)}/blob/${o(r)}/${o(n)}${i}${s}`}function p(t){let{side:r,lines:n}=t,{start:e,end:i=e}=n;return i>e?`${r}${e}-${r}${i}`:`${r}${e}`}function g(t){let{serverUrl:r,owner:n,repo:e}=t;return`${r.replace(/\/+$/,"")}/${o(n)}/${o(e)}`}function o(t){return t.split("/").map(r=>encodeURIComponent(r).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function b(t){let{directory:r,base:n,head:e}=t;(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(n),(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);let i=["merge-base","--end-of-options",n,e],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:r,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:r,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ fe),
/* harmony export */   e: () => (/* binding */ pt),
/* harmony export */   f: () => (/* binding */ be),
/* harmony export */   g: () => (/* binding */ ht),
/* harmony export */   h: () => (/* binding */ Rt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4116);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4867);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function y(e){return`pull request ${e.owner}/${e.repo}#${e.number}`}var g="id url body isMinimized viewerDidAuthor createdAt",S=100,X=`query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${S}, after: $after) {
        nodes { ${g} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function O(e){let{client:t,owner:n,repo:o,number:s,after:r}=e,i=y(e),u=(await t.query({document:X,variables:{owner:n,repo:o,number:s,after:r??null},subject:i,permission:"pull-requests: read"})).repository?.pullRequest?.comments;if(u===void 0)throw new _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${i}.`});return $(u)}function $(e){let{hasNextPage:t,endCursor:n}=e.pageInfo;return{comments:e.nodes.filter(o=>o!==null).map(P),...t&&n!==null?{nextCursor:n}:{}}}function P(e){let{id:t,url:n,body:o,isMinimized:s,viewerDidAuthor:r,createdAt:i}=e,m=/#issuecomment-(\d+)$/.exec(n)?.[1];return{id:t,...m===void 0?{}:{databaseId:Number(m)},url:n,body:o,isMinimized:s,viewerDidAuthor:r,createdAt:i}}var Z=100,J=`query GlossPullRequest($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${Z}) { nodes { name } }
      comments(first: ${S}) {
        nodes { ${g} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;async function A(e){let{client:t,owner:n,repo:o,number:s}=e,r=y(e),i=await t.query({document:J,variables:{owner:n,repo:o,number:s},subject:r,permission:"pull-requests: write"}),m=i.repository?.pullRequest;if(!m)throw new _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.a({kind:"missing",message:`GitHub knows no ${r}.`});return Q({viewer:i.viewer.login,node:m})}function Q(e){let{baseRefOid:t,headRefOid:n,baseRefName:o,headRefName:s,author:r,labels:i,comments:m,...u}=e.node;return{...u,viewer:e.viewer,baseSha:t,headSha:n,baseName:o,headName:s,author:r?.login??null,labels:(i?.nodes??[]).filter(l=>l!==null).map(l=>l.name),comments:$(m)}}var v=20,ee=`mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${g} } }
    subject {
      ... on PullRequest { comments(last: ${v}) { nodes { ${g} } } }
      ... on Issue { comments(last: ${v}) { nodes { ${g} } } }
    }
  }
}`,te=`mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { ${g} } }
}`,ne=`mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`,oe=`mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;function I(e){let{client:t}=e,n=`a comment on ${y(e)}`,o=async(s,r,i)=>{try{return{outcome:"done",value:i(await t.mutate({document:s,variables:r,subject:n,permission:"pull-requests: write"}))}}catch(m){if(!(m instanceof _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.a))throw m;if(m.kind==="uncertain")return{outcome:"uncertain",reason:m.message};if(m.kind==="missing")return{outcome:"missing"};throw m}};return{readComments:s=>O({...e,...s}),createComment:({pullRequestId:s,body:r})=>o(ee,{subjectId:s,body:r},({addComment:i})=>({comment:P(i.commentEdge.node),latest:(i.subject?.comments?.nodes??[]).filter(m=>m!==null).map(P)})),updateComment:({id:s,body:r})=>o(te,{id:s,body:r},i=>P(i.updateIssueComment.issueComment)),deleteComment:({id:s})=>o(ne,{id:s},()=>{}),minimizeComment:({id:s})=>o(oe,{id:s},()=>{})}}function b(e){let{pipeline:t,name:n}=e.marker,o=e.comments.filter(i=>{if(!i.viewerDidAuthor)return!1;let m=(0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.c)(i.body);return m!==void 0&&m.pipeline===t&&m.name===n}),s=o.filter(i=>!i.isMinimized),r=s[0]??o[0];return r===void 0?{duplicates:[]}:{sticky:r,duplicates:s.filter(i=>i.id!==r.id)}}function T(e){let{sticky:t,duplicates:n}=b(e);return t===void 0?{action:"create"}:{action:(0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.e)(t.body,e.text)?"unchanged":"update",sticky:t,duplicates:n}}async function w(e){let{github:t,first:n,marker:o}=e,s=[...n.comments],r=n.nextCursor;for(;r!==void 0&&b({comments:s,marker:o}).sticky===void 0;){let i=await t.readComments({after:r});s.push(...i.comments),r=i.nextCursor}return s}var re=3;async function _(e){let{github:t,start:n}=e;for(let{id:o,body:s}of e.duplicates){let r=n.some(m=>m.id===o),i=e.lostCreate&&!r&&(0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.e)(s,e.text);e.created.has(o)||i?await D(e,()=>t.deleteComment({id:o})):r&&await D(e,()=>t.minimizeComment({id:o}))}}async function D(e,t){try{for(let n=0;n<re;n++)if((await t()).outcome!=="uncertain")return;e.onNote?.("A duplicate comment may still be there: GitHub did not answer.")}catch(n){if(!(n instanceof _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.a))throw n;e.onNote?.(`A duplicate comment is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(n)}`)}}async function H(e){let{plan:t,text:n,progress:o}=e;if(t.action==="create")return se(e);let{id:s}=t.sticky,r=await e.github.updateComment({id:s,body:n});return r.outcome==="missing"?(o.known=o.known.filter(i=>i.id!==s),o.reason="the comment was deleted",!0):(o.updated=!0,r.outcome==="uncertain"?(o.reason=r.reason,!1):(o.known=o.known.map(i=>i.id===s?{...i,body:n}:i),!0))}async function se(e){let{pullRequest:t,text:n,progress:o}=e,s=await e.github.createComment({pullRequestId:t.id,body:n});if(s.outcome==="missing")throw ie(t);if(s.outcome==="uncertain")return o.lostCreate=!0,o.reason=s.reason,!1;let{comment:r,latest:i}=s.value,m={...r,body:n,viewerDidAuthor:!0};return o.created.add(m.id),o.known=i.some(({id:u})=>u===m.id)?i.map(u=>u.id===m.id?m:u):[...i,m],!0}function ie(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`GitHub knows no pull request ${e.url} (any more), or this token may not see it.`,remedy:"Check that it still exists; for a private repository the token needs access to it."})}var j=[1e3,4e3,1e4];async function L(e){let{github:t,marker:n}=e,o=(0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.d)(e);ae(o);let s=await w({github:t,first:e.comments,marker:n}),r={known:s,created:new Set,lostCreate:!1,updated:!1,reason:""};for(let i=0;;i++){let m=T({comments:r.known,marker:n,text:o});if(m.action==="unchanged")return await _({...e,...r,start:s,duplicates:m.duplicates,text:o}),ue({progress:r,sticky:m.sticky});let u=j[i];if(u===void 0)throw le({options:e,reason:r.reason});await H({...e,plan:m,text:o,progress:r})||(await(e.wait??node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(u),r.known=await w({github:t,first:await t.readComments({}),marker:n}))}}function ue(e){let{progress:t,sticky:n}=e,o={kind:"comment",url:n.url,commentId:n.id};return t.created.has(n.id)?{...o,action:"created"}:t.updated?{...o,action:"updated"}:{...o,action:t.lostCreate?"created":"unchanged"}}function ae(e){if(!(e.length<=_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.b))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A comment of ${e.length} characters is over GitHub's limit of ${_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.b}.`,remedy:"The renderer has to cut it first; please report this."})}function le(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"github",message:`The comment on ${e.options.pullRequest.url} could not be confirmed after ${j.length} attempts (${e.reason}).`,remedy:"Run again: what did arrive is recognised and not written twice."})}function z(e){let{github:t,pullRequest:n,marker:o,onNote:s}=e,r=e.comments,i=!1,m=!1,u=W(r.comments,o),l=Promise.resolve();async function p(a){let c=m?await t.readComments({}):r;r={comments:await w({github:t,first:c,marker:o})},i||(u=W(r.comments,o)),i=!0,m=!0;let f=typeof a=="string"?a:a(u),x=await L({github:t,pullRequest:n,comments:r,marker:o,body:f,onNote:s});return r=ce({page:r,publication:x,text:(0,_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.d)({marker:o,body:f}),marker:o}),m=!1,x}return{get before(){return u},publish:a=>{let c=l.then(()=>p(a));return l=c.catch(()=>{}),c}}}function W(e,t){let{sticky:n}=b({comments:e,marker:t});return n&&de(n.body)}function ce(e){let{page:t,publication:n,text:o,marker:s}=e,{commentId:r,url:i}=n,{sticky:m,duplicates:u}=b({comments:t.comments,marker:s}),l=new Set([m,...u]),p=t.comments.find(f=>f.id===r),a={id:r,url:i,isMinimized:!1,viewerDidAuthor:!0,createdAt:new Date(0).toISOString(),...p,body:o};return{comments:[...t.comments.filter(f=>f!==p&&!l.has(f)),a]}}function de(e){return e.replace(/^.*(?:\r\n?|\n|$)/,"")}var pe=1e4,M=class extends _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a{constructor(t){super({code:"github",message:fe(t)})}};function fe(e){return`The pull request has moved on to ${e.slice(0,7)}, whose own run writes the comment.`}function pt(e){let{client:t,address:n,pullRequest:o,marker:s,onNote:r}=e,i=a=>a===o.headSha||a===e.ownSha?.(),m=I({client:t,...n}),u=({comments:a,id:c,url:f})=>z({github:m,pullRequest:{id:c,url:f},comments:a,marker:s,onNote:r}),l=u(o),p=e.readAt??performance.now();return{get before(){return l.before},publish:async a=>{if(performance.now()-p>pe){let c=await A({client:t,...n});if(!i(c.headSha))throw new M(c.headSha);l=u(c),p=performance.now()}return l.publish(a)}}}var ge=1e4,Ce=15e3,F=_chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.b-200,U=20,B=500,Y={items:0,done:0,reused:0,failed:0,modelCalls:0,tokens:0};function K(e){let{sticky:t,read:n,onNote:o,everyMs:s=()=>0}=e,r="",i=!1,m=Promise.resolve(),u=setTimeout(l,ge);function l(){m=p().then(()=>{u!==void 0&&(u=setTimeout(l,Math.max(Ce,s())))})}async function p(){let a=Pe(n());if(a!==r)try{await t.publish(c=>be(a,c)),r=a}catch(c){i||=!(c instanceof _chunk_7M7HSP2W_js__WEBPACK_IMPORTED_MODULE_1__.a),o(`The progress could not be shown: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(c)}`)}}return{stop:async()=>(clearTimeout(u),u=void 0,await m,r!==""||i)}}function be(e,t){let n=t===void 0?"":he(t);if(n==="")return e;let o=`${e}

${n}`;return o.length<=F?o:(0,_chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_2__.a)({body:o,limit:F,notice:"\u2026"})}var ye=/^(?:\s*> \*\*Gloss\*\* [^\n]*(?:\n|$))+\s*/;function he(e){return e.replaceAll(/\r\n?/g,`
`).replace(ye,"").trimEnd()}function V(e){return e!==void 0&&/^\s*> \*\*Gloss\*\* is reading/.test(e)}function Pe(e){let{items:t,done:n,reused:o,failed:s,modelCalls:r,tokens:i}=e;if(t===0)return"> **Gloss** is reading the changes \u2026";let m=Math.max(0,t-n-s),u=[`${n} of ${t} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:"",m>0?`${m} waiting`:"",r>0?`${r} model call${r===1?"":"s"}, ${Re(i)} tokens`:""];return`> **Gloss** is reading: ${we((n+s)/t)} ${u.filter(Boolean).join(", ")} \u2026`}function we(e){let t=Math.round(Math.min(1,e)*U);return`\`${"\u2588".repeat(t)}${"\u2591".repeat(U-t)}\``}function Re(e){return e<1e3?String(e):`${Math.round(e/1e3)}k`}function ht(e){let t=[...e],n=t.length<=B?e:`${t.slice(0,B-1).join("")}\u2026`;return`> **Gloss** stopped: ${(0,_chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_2__.c)(n)}`}function Rt(e){let{sticky:t,onNote:n,everyMs:o}=e,s={...Y},r=t&&K({sticky:t,read:()=>s,onNote:n,...o?{everyMs:o}:{}});return{progress:ke(e.progress,s),models:qe(e.models,s),stop:async()=>(await r?.stop()??!1)||V(t?.before)}}function ke(e,t){return{planned:n=>{Object.assign(t,{items:n.items,reused:n.reused,done:n.reused}),e.planned(n)},finished:n=>{t.done+=n.items,t.failed+=n.failed,e.finished(n)},stage:e.stage}}function qe(e,t){return{...e,onCall:n=>{n.model.startsWith("offline:")||(t.modelCalls+=1,t.tokens+=n.usage.tokensIn+n.usage.tokensOut),e.onCall?.(n)}}}


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


/***/ })

};
